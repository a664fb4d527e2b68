internal import Quantities

extension Wording {
  /// A printed text as it is read aloud: the signs of hedges become words, "> 60 documents" becomes
  /// "more than 60 documents".
  ///
  /// What a sign hedges ends with a bracket, a semicolon or a colon, a comma before a space, a
  /// Japanese particle, or the text.
  public func spoken(_ text: String) -> String {
    guard let start = text.firstIndex(where: { Self.qualifier(of: $0) != nil }),
      let qualifier = Self.qualifier(of: text[start])
    else { return text }
    let behind = text[text.index(after: start)...].drop(while: \.isWhitespace)
    let end = Self.endOfHedged(behind)
    let hedged = hedged(qualifier, String(behind[..<end]))
    return text[..<start] + hedged + spoken(String(behind[end...]))
  }

  private static func qualifier(of sign: Character) -> Qualifier? {
    Qualifier.allCases.first { $0.sign == String(sign) }
  }

  private static func endOfHedged(_ text: Substring) -> String.Index {
    var position = text.startIndex
    while position < text.endIndex {
      let next = text.index(after: position)
      switch text[position] {
      case "(", ")", ";", ":", "；", "：", "（", "）", "、": return position
      // Units are written in kanji and katakana; of か年 and か国 the か belongs to them.
      case "\u{3041}"..."\u{309f}" where text[position] != "か": return position
      case "," where next == text.endIndex || text[next].isWhitespace: return position
      default: position = next
      }
    }
    return position
  }
}
