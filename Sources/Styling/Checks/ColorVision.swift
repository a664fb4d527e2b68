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

  /// The distance of two colours as CIE 1976 ΔE*ab (D65): about 2 is just visible, 100 is black and
  /// white.
  func distance(_ a: Color, _ b: Color) -> Double {
    let (x, y) = (lab(a), lab(b))
    let (l, m, n) = (x.l - y.l, x.a - y.a, x.b - y.b)
    return (l * l + m * m + n * n).squareRoot()
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

  private func lab(_ color: Color) -> (l: Double, a: Double, b: Double) {
    let rgb = light(color)
    func f(_ t: Double) -> Double {
      t > 216.0 / 24389 ? power(t, 1.0 / 3) : (24389.0 / 27 * t + 16) / 116
    }
    let x = f((0.412_456 * rgb[0] + 0.357_576 * rgb[1] + 0.180_438 * rgb[2]) / 0.950_47)
    let y = f(0.212_673 * rgb[0] + 0.715_152 * rgb[1] + 0.072_175 * rgb[2])
    let z = f((0.019_334 * rgb[0] + 0.119_192 * rgb[1] + 0.950_304 * rgb[2]) / 1.088_83)
    return (116 * y - 16, 500 * (x - y), 200 * (y - z))
  }
}
