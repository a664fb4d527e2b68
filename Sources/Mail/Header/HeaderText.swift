/// What may stand in the text of a header: one line of visible characters.
public enum HeaderText {
  /// The first character that may not stand in a header, as `U+000D`; nil where there is none.
  ///
  /// Refused are control characters, which end a line or a field; line and paragraph separators;
  /// and the marks that turn the direction of what follows (Unicode Bidi_Control), with which a
  /// name can be made to look like another.
  public static func forbiddenCharacter(in text: String) -> String? {
    text.unicodeScalars.first(where: isForbidden).map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }

  /// The text as a header can hold it: forbidden characters are left out, white runs become one
  /// space.
  public static func cleaned(_ text: String) -> String {
    var result = ""
    var isWhite = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        isWhite = true
      } else if !isForbidden(scalar) {
        if isWhite, !result.isEmpty { result += " " }
        isWhite = false
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: scalar.properties.isBidiControl
    }
  }
}
