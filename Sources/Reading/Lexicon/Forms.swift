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
    var all: [String] = []
    for entry in list.utf8.split(separator: UInt8(ascii: "|")) {
      let words = entry.split(separator: UInt8(ascii: " ")).map { Substring($0) }
      for form in words.count == 1 ? forms(of: words[0]) : inflect(words) {
        all.append(form)
        if form.utf8.last == UInt8(ascii: ".") { all.append(String(form.dropLast())) }
      }
    }
    return all
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
    guard word.utf8.contains(UInt8(ascii: "/")) else { return [String(word)] }
    let parts = word.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let stem = parts.first else { return [] }
    return parts.dropFirst().map { String(Substring(stem)) + Substring($0) }
  }
}
