/// The notation of the language tables.
///
/// A list of words or phrases is separated by `|`. A word with slashes is a stem with its endings:
/// `Milliarde//n` has no ending and the ending "n". A point at the end is optional in the text. A
/// leading `=` keeps capitals apart (`=May` is not "may").
///
/// The marks are ASCII, so bytes are looked at, which is ten times as fast as characters.
enum Forms {
  /// The words that a list stands for, in its order.
  static func expand(_ list: String) -> [String] {
    list.utf8.split(separator: UInt8(ascii: "|")).flatMap { entry in
      let forms = inflect(entry.split(separator: UInt8(ascii: " ")).map { Substring($0) })
      return forms.flatMap { $0.hasSuffix(".") ? [$0, String($0.dropLast())] : [$0] }
    }
  }

  /// Every word of a phrase in each of its forms.
  private static func inflect(_ words: [Substring]) -> [String] {
    words.reduce(into: [""]) { phrases, word in
      phrases = phrases.flatMap { phrase in
        forms(of: word).map { phrase.isEmpty ? $0 : phrase + " " + $0 }
      }
    }
  }

  private static func forms(of word: Substring) -> [String] {
    let parts = word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let stem = parts.first, parts.count > 1 else { return [String(word)] }
    return parts.dropFirst().map { String(Substring(stem)) + Substring($0) }
  }
}
