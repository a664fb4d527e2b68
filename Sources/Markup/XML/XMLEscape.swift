/// Text as it stands in XML and HTML.
enum XMLEscape {
  /// The text with markup characters as references; fit for content and for quoted attributes.
  ///
  /// Characters that XML 1.0 does not allow (section 2.2, `Char`) become U+FFFD; tabs and line
  /// ends become references, because attributes would else lose them.
  static func text(_ content: String) -> String {
    guard content.utf8.contains(where: { $0 < 0x20 || special.contains($0) || $0 == 0xef })
    else { return content }
    var result = ""
    result.reserveCapacity(content.utf8.count + 16)
    for scalar in content.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  private static let special: [UInt8] = [0x22, 0x26, 0x3c, 0x3e]

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "\t", "\n", "\r": result += "&#\(scalar.value);"
    case "\u{0}"..<" ", "\u{fffe}", "\u{ffff}": result.unicodeScalars.append("\u{fffd}")
    default: result.unicodeScalars.append(scalar)
    }
  }
}
