/// A colour in CIELAB (CIE 1976), seen by daylight (D65).
struct LabColor: Hashable {
  /// The lightness, 0 to 100.
  var lightness: Double
  /// From green (below 0) to red.
  var a: Double
  /// From blue (below 0) to yellow.
  var b: Double

  /// The colour of linear red, green and blue, each 0 to 1 (IEC 61966-2-1, CIE 15).
  init(red: Double, green: Double, blue: Double) {
    func f(_ t: Double) -> Double {
      t > 216.0 / 24389 ? power(t, 1.0 / 3) : (24389.0 / 27 * t + 16) / 116
    }
    let x = f((0.412_456 * red + 0.357_576 * green + 0.180_438 * blue) / 0.950_47)
    let y = f(0.212_673 * red + 0.715_152 * green + 0.072_175 * blue)
    let z = f((0.019_334 * red + 0.119_192 * green + 0.950_304 * blue) / 1.088_83)
    self.init(lightness: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z))
  }

  /// Creates a colour.
  init(lightness: Double, a: Double, b: Double) {
    self.lightness = lightness
    self.a = a
    self.b = b
  }

  /// The difference of two colours as CIEDE2000: about 1 is just visible side by side, 100 is black
  /// and white.
  ///
  /// After Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula: Implementation Notes,
  /// Supplementary Test Data, and Mathematical Observations" (2005), with all weights 1.
  func difference(_ other: LabColor) -> Double {
    let stretch = 1 + Self.grayStretch((chroma + other.chroma) / 2)
    let (c1, h1) = hue(stretch: stretch)
    let (c2, h2) = other.hue(stretch: stretch)
    let isGray = c1 * c2 == 0
    var turn = isGray ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let hueDifference = 2 * (c1 * c2).squareRoot() * Degrees.sine(turn / 2)
    let meanHue = isGray ? h1 + h2 : Self.meanHue(h1, h2)
    let meanChroma = (c1 + c2) / 2
    let away = (lightness + other.lightness) / 2 - 50
    let l =
      (other.lightness - lightness) / (1 + 0.015 * away * away / (20 + away * away).squareRoot())
    let c = (c2 - c1) / (1 + 0.045 * meanChroma)
    let h = hueDifference / (1 + 0.015 * meanChroma * Self.hueWeight(meanHue))
    return (l * l + c * c + h * h + Self.rotation(meanHue, meanChroma) * c * h).squareRoot()
  }

  private var chroma: Double { (a * a + b * b).squareRoot() }

  private func hue(stretch: Double) -> (chroma: Double, angle: Double) {
    let stretched = a * stretch
    return ((stretched * stretched + b * b).squareRoot(), Degrees.angle(x: stretched, y: b))
  }

  /// Half of what the blue and gray regions need: G of the formula.
  private static func grayStretch(_ chroma: Double) -> Double {
    let seventh = power(chroma, 7)
    return 0.5 * (1 - (seventh / (seventh + power(25, 7))).squareRoot())
  }

  private static func meanHue(_ a: Double, _ b: Double) -> Double {
    if abs(a - b) <= 180 { return (a + b) / 2 }
    return a + b < 360 ? (a + b + 360) / 2 : (a + b - 360) / 2
  }

  private static func hueWeight(_ hue: Double) -> Double {
    1 - 0.17 * Degrees.cosine(hue - 30) + 0.24 * Degrees.cosine(2 * hue)
      + 0.32 * Degrees.cosine(3 * hue + 6) - 0.2 * Degrees.cosine(4 * hue - 63)
  }

  private static func rotation(_ hue: Double, _ chroma: Double) -> Double {
    let seventh = power(chroma, 7)
    let angle = 60 * Degrees.bell(hue, middle: 275, width: 25)
    return -2 * (seventh / (seventh + power(25, 7))).squareRoot() * Degrees.sine(angle)
  }
}
