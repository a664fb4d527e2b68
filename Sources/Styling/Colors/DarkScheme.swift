public import Scene

/// The colours of a style on a dark ground.
///
/// Contrast is a quotient of luminances (WCAG 2.2), so a colour whose luminance is turned over with
/// respect to the paper's keeps its contrast with the paper and with every other colour that is
/// turned over too: text on bars, bars beside bars, lines on areas. Only what would be brighter than
/// `brightest` is held back.
public struct DarkScheme: Hashable, Sendable {
  /// The ground.
  public let paper: Color
  private let light: Color

  /// The luminance of the ground.
  private static let ground = 0.0085
  /// The highest luminance: white text on a dark ground dazzles.
  private static let brightest = 0.87
  /// How much of what is missing at a colour's own tint is made up with white: all would wash it
  /// out, nothing would make it glow.
  private static let whiteness = 0.35

  /// Derives a scheme from a palette: the ground is its ink, darker still.
  public init(_ palette: Palette) {
    light = palette.paper
    paper = Light(palette.ink).darkened(to: Self.ground).color
  }

  /// The colour that stands for a colour of the light scheme.
  public func color(_ color: Color) -> Color {
    if color == light { return paper }
    // Rounding to eight bits must not cost the contrast.
    let turned = (paper.luminance + 0.05) * color.contrast(with: light) * 1.01 - 0.05
    let wanted = min(max(turned, 0), Self.brightest)
    let own = Light(color)
    // What goes down takes the tint of the ground on: grays beside it would look warm.
    if wanted <= own.luminance {
      return own.tinted(from: Light(light), to: Light(paper)).darkened(to: wanted).color
    }
    return own.vivid(at: wanted).mixed(with: own.whitened(to: wanted), Self.whiteness).color
  }
}

/// A colour as light, each channel 0 to 1 (IEC 61966-2-1).
private struct Light {
  var red: Double
  var green: Double
  var blue: Double

  init(_ color: Color) { (red, green, blue) = color.linear }

  private init(_ red: Double, _ green: Double, _ blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  var luminance: Double { 0.2126 * red + 0.7152 * green + 0.0722 * blue }

  private func scaled(by factor: Double) -> Light {
    Light(red * factor, green * factor, blue * factor)
  }

  /// The light of the same tint at a lower luminance; gray where there is no light.
  func darkened(to wanted: Double) -> Light {
    luminance > 0.0005 ? scaled(by: wanted / luminance) : Light(wanted, wanted, wanted)
  }

  /// The light under another lamp: as one ground becomes the other.
  func tinted(from ground: Light, to other: Light) -> Light {
    func channel(_ own: Double, _ from: Double, _ to: Double) -> Double {
      own * to / max(from, 0.01)
    }
    return Light(
      channel(red, ground.red, other.red), channel(green, ground.green, other.green),
      channel(blue, ground.blue, other.blue))
  }

  /// The light with white added until the luminance is reached.
  func whitened(to wanted: Double) -> Light {
    mixed(with: Light(1, 1, 1), (wanted - luminance) / max(1 - luminance, 1e-9))
  }

  /// The light of the same tint at a higher luminance, and white where the tint cannot be brighter.
  func vivid(at wanted: Double) -> Light {
    guard luminance > 0.0005 else { return whitened(to: wanted) }
    let limit = 1 / max(red, green, blue)
    return scaled(by: min(wanted / luminance, limit)).whitened(to: wanted)
  }

  /// A mixture: 0 gives this light, 1 gives the other.
  func mixed(with other: Light, _ amount: Double) -> Light {
    let rest = 1 - amount
    return Light(
      red * rest + other.red * amount, green * rest + other.green * amount,
      blue * rest + other.blue * amount)
  }

  var color: Color {
    func channel(_ light: Double) -> UInt8 {
      let value = light <= 0.003_130_8 ? light * 12.92 : 1.055 * power(light, 1 / 2.4) - 0.055
      return UInt8((min(max(value, 0), 1) * 255).rounded())
    }
    return Color(red: channel(red), green: channel(green), blue: channel(blue))
  }
}
