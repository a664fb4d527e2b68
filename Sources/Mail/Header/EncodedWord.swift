/// Text beyond ASCII in headers, after RFC 2047.
enum EncodedWord {
  /// The longest encoded word, in characters (RFC 2047, section 2).
  private static let longest = 75
  private static let opening = "=?UTF-8?B?"
  private static let closing = "?="

  /// Whether a text can stand in a header as it is.
  static func isNeedless(for text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7e).contains($0) } && !text.contains("=?")
      && text.split(separator: " ").allSatisfy { $0.utf8.count <= longest }
  }

  /// The text in words of base 64, none of which ends inside a character.
  ///
  /// - Parameter first: the room for the first word, in characters.
  static func words(_ text: String, first: Int) -> [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    var room = min(first, longest)
    for character in text {
      let more = Array(character.utf8)
      if !bytes.isEmpty, length(of: bytes.count + more.count) > room {
        words.append(word(bytes))
        bytes = []
        room = longest
      }
      for scalar in character.unicodeScalars {
        // A character of many code points may be longer than a word.
        if length(of: bytes.count + 4) > longest, !bytes.isEmpty {
          words.append(word(bytes))
          bytes = []
        }
        bytes += Array(String(scalar).utf8)
      }
    }
    return bytes.isEmpty ? words : words + [word(bytes)]
  }

  private static func length(of bytes: Int) -> Int {
    opening.utf8.count + (bytes + 2) / 3 * 4 + closing.utf8.count
  }

  private static func word(_ bytes: [UInt8]) -> String {
    opening + String(decoding: Base64Lines.encoded(bytes), as: UTF8.self) + closing
  }
}
