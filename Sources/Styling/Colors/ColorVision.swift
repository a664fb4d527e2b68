internal import Scene

/// How a colour looks to readers with and without a deficiency of colour vision.
///
/// Simulation: Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of
/// Color Vision Deficiency" (IEEE TVCG 15, 2009), severity 1.0, on linear light.
enum ColorVision: String, CaseIterable {
  case usual = "usual vision"
  case protanopia
  case deuteranopia
  case tritanopia

  /// The matrix on linear red, green and blue, row by row; nil where nothing changes.
  private var matrix: [Double]? {
    switch self {
    case .usual: nil
    case .protanopia:
      [
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998,
      ]
    case .deuteranopia:
      [
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
        0.968881,
      ]
    case .tritanopia:
      [
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900,
      ]
    }
  }

  /// How far apart two colours look, as CIEDE2000: about 1 is just visible side by side, 100 is
  /// black and white.
  func distance(_ a: Color, _ b: Color) -> Double { lab(a).difference(lab(b)) }

  /// The vision under which two colours look most alike, with their distance.
  static func worst(_ a: Color, _ b: Color) -> (vision: ColorVision, distance: Double) {
    var worst = (vision: usual, distance: usual.distance(a, b))
    for vision in allCases {
      let distance = vision.distance(a, b)
      if distance < worst.distance { worst = (vision, distance) }
    }
    return worst
  }

  private func lab(_ color: Color) -> LabColor {
    let light = light(color)
    return LabColor(red: light[0], green: light[1], blue: light[2])
  }

  private func light(_ color: Color) -> [Double] {
    let linear = color.linear
    let input = [linear.red, linear.green, linear.blue]
    guard let matrix else { return input }
    return [0, 3, 6].map { row in
      let sum = (0..<3).reduce(0.0) { $0 + matrix[row + $1] * input[$1] }
      return min(max(sum, 0), 1)
    }
  }
}
