/// An opaque colour in sRGB, eight bits a channel.
public struct Color: Hashable, Sendable {
  /// The red channel, 0 to 255.
  public var red: UInt8
  /// The green channel, 0 to 255.
  public var green: UInt8
  /// The blue channel, 0 to 255.
  public var blue: UInt8

  /// Creates a colour from its three channels.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#rrggbb`; nil for anything else.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 7, digits[0] == UInt8(ascii: "#"),
      let value = UInt32(hex.dropFirst(), radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16 & 0xff), green: UInt8(value >> 8 & 0xff), blue: UInt8(value & 0xff))
  }

  /// The colour as `#rrggbb`.
  public var hex: String {
    let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// Black ink.
  public static let black = Color(red: 0, green: 0, blue: 0)
  /// White paper.
  public static let white = Color(red: 255, green: 255, blue: 255)

  /// The colour mixed with another: 0 gives this colour, 1 gives the other.
  public func mixed(with other: Color, amount: Double) -> Color {
    func channel(_ a: UInt8, _ b: UInt8) -> UInt8 {
      let mixed = Double(a) + (Double(b) - Double(a)) * min(max(amount, 0), 1)
      return UInt8(mixed.rounded())
    }
    return Color(
      red: channel(red, other.red), green: channel(green, other.green),
      blue: channel(blue, other.blue))
  }
}
