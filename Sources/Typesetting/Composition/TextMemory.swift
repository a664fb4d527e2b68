internal import Styling

/// Remembers set text from one report to the next: a report that is set again after a fact has
/// changed has nearly all of its text as before.
struct TextMemory {
  /// What decides how a text is set, besides fonts and patterns.
  struct Key: Hashable {
    /// The text.
    var spans: [TextSpan]
    /// The width of lines; nil for a text on one line.
    var width: Double?
    /// How lines are filled.
    var alignment = TextAlignment.left

    /// Texts and widths tell nearly all keys apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(width)
      for span in spans { hasher.combine(span.text) }
    }
  }

  /// A text as it was set.
  final class Entry {
    let lines: [SetLine]
    let asked: AskedTools
    fileprivate var round: Int

    init(_ lines: [SetLine], asked: AskedTools, round: Int) {
      (self.lines, self.asked, self.round) = (lines, asked, round)
    }
  }

  private var entries: [Key: Entry] = [:]
  private var round = 0

  /// The text as it was set before, if it was.
  func entry(for key: Key) -> Entry? {
    let entry = entries[key]
    entry?.round = round
    return entry
  }

  /// Keeps a text.
  mutating func keep(_ lines: [SetLine], asked: AskedTools, for key: Key) {
    entries[key] = Entry(lines, asked: asked, round: round)
  }

  /// Forgets texts that were not wanted since this was called the last time.
  mutating func forgetUnused() {
    entries = entries.filter { $0.value.round == round }
    round += 1
  }
}

/// The fonts and patterns that setting a text asked for.
struct AskedTools {
  /// A word with the number of the way in which it is shaped.
  typealias Word = (word: ShapedWord, context: Int)

  /// The words for which more fonts were asked than before in the same way, in order: they alone
  /// tell which fonts were asked for.
  private(set) var words: [Word] = []
  /// The patterns of languages.
  private(set) var patterns: [String: Patterns] = [:]
  private var levels: [Int: Int] = [:]

  /// Which patterns there are for a language.
  enum Patterns: Hashable {
    case none
    /// Those of a table in a file, which never changes.
    case file(String)
    /// Those of a table in memory, which cannot be told from another.
    case memory

    init(_ hyphenator: Hyphenator?) {
      guard let hyphenator else { self = .none; return }
      self = hyphenator.file.map { .file($0) } ?? .memory
    }
  }

  /// Notes a word.
  mutating func note(_ word: ShapedWord, context: Int) {
    guard word.levels > levels[context, default: 0] else { return }
    levels[context] = word.levels
    words.append((word, context))
  }

  /// Notes that patterns were asked for.
  mutating func note(_ hyphenator: Hyphenator?, language: String) {
    patterns[language] = Patterns(hyphenator)
  }
}
