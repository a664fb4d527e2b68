/// The notation of the language tables.
///
/// A list of words or phrases is separated by `|`. A word with slashes is a stem with its endings:
/// `Milliarde//n` has no ending and the ending "n". A point at the end is optional in the text. A
/// leading `=` keeps capitals apart (`=May` is not "may").
enum Forms {
  /// The words that a list stands for, in its order.
  static func expand(_ list: String) -> [String] {
    list.split(separator: "|").flatMap { entry in
      let forms = inflect(entry.split(separator: " "))
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
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard let stem = parts.first, parts.count > 1 else { return [String(word)] }
    return parts.dropFirst().map { String(stem + $0) }
  }
}
