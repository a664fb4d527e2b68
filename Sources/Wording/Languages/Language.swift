/// One language: its texts and the grammar that numbers, dates and lists need.
///
/// In texts and patterns `~` stands for a no-break space and `{name}` for an argument.
///
/// A class, because everything that words something holds on to its language, and a copy of so many
/// tables is not free.
final class Language: Sendable {
  /// The BCP 47 tag.
  let tag: String
  /// The name of the language in the language itself.
  let name: String
  let numbers: NumberStyle
  let plural: PluralRule
  let hedging: Hedging
  let dates: DateStyle
  let durations: DurationStyle
  let lists: ListStyle
  /// How names are sorted.
  let collation: Collation
  let messages: [MessageKey: String]
  let plurals: [PluralKey: [String]]
  /// The sentences of the rules A1 to A30.
  let rules: [String]
  /// Currency names by code, each in the forms of the plural rule.
  let currencies: [String: [String]]
  /// Names by ISO 3166-1 alpha-2 code and UN M49 number.
  let places: [String: String]
  /// Names of languages by BCP 47 tag.
  let languages: [String: String]
  /// The long forms of abbreviations.
  let abbreviations: [String: String]
  private let written:
    (messages: KeyValuePairs<MessageKey, String>, plurals: KeyValuePairs<PluralKey, [String]>)

  /// The keys that stand twice in the file of the language; a test holds this empty.
  var repeatedKeys: [String] {
    Self.repeated(written.messages.map(\.key.rawValue))
      + Self.repeated(written.plurals.map(\.key.rawValue))
  }

  init(
    tag: String, name: String, numbers: NumberStyle, plural: PluralRule, hedging: Hedging,
    dates: DateStyle, durations: DurationStyle, lists: ListStyle, scripts: [Script],
    messages: KeyValuePairs<MessageKey, String>, plurals: KeyValuePairs<PluralKey, [String]>,
    rules: String, currencies: String, places: String, languages: String, abbreviations: String
  ) {
    self.tag = tag
    self.name = name
    self.numbers = numbers
    self.plural = plural
    self.hedging = hedging
    self.dates = dates
    self.durations = durations
    self.lists = lists
    collation = Collation(scripts)
    self.messages = Dictionary(messages.map { ($0, $1) }) { first, _ in first }
    self.plurals = Dictionary(plurals.map { ($0, $1) }) { first, _ in first }
    self.rules = Self.parts(of: rules, at: "\n")
    self.currencies = Self.table(currencies).mapValues { Self.parts(of: $0, at: "|") }
    self.places = Self.table(places)
    self.languages = Self.table(languages)
    self.abbreviations = Self.table(abbreviations)
    written = (messages, plurals)
  }

  private static func repeated(_ keys: [String]) -> [String] {
    var seen: Set<String> = []
    return keys.filter { !seen.insert($0).inserted }
  }

  /// The parts of a text between marks, empty ones left out.
  ///
  /// The marks are ASCII, so bytes can be looked at, which is ten times as fast as characters.
  private static func parts(of text: String, at mark: Unicode.Scalar) -> [String] {
    text.utf8.split(separator: UInt8(ascii: mark)).map { String(Substring($0)) }
  }

  /// Reads `AD=Andorra;AE=…`; a code that stands twice keeps its first name.
  private static func table(_ text: String) -> [String: String] {
    var text = text
    return text.withUTF8 { bytes in
      let rows = bytes.split(separator: UInt8(ascii: ";")).compactMap { row in
        row.firstIndex(of: UInt8(ascii: "=")).map { mark in
          (
            String(decoding: row[..<mark], as: UTF8.self),
            String(decoding: row[(mark + 1)...], as: UTF8.self)
          )
        }
      }
      return Dictionary(rows) { first, _ in first }
    }
  }
}
