internal import Quantities
internal import Wording

/// A text alternative: sentences, one after the other.
struct Description {
  private let wording: Wording
  private var sentences: [String] = []
  /// What ends a sentence in the language.
  private let stop: String

  /// Starts with the kind of the picture and its title.
  init(_ kind: MessageKey, title: String, wording: Wording) {
    self.wording = wording
    let first = wording.text(kind)
    stop = first.last.map(String.init) ?? "."
    add(first)
    add(title)
  }

  /// The sentences in a row.
  var text: String { sentences.joined(separator: " ") }

  /// How many rows or entries are told one by one; of more, only number and extremes are.
  static let longest = 24

  /// Adds a sentence, with a stop if it has none.
  mutating func add(_ sentence: String) {
    guard let last = sentence.last else { return }
    let capital = wording.capitalized(sentence)
    sentences.append(".!?。！？…:".contains(last) ? capital : capital + stop)
  }

  /// Adds a value with its label.
  mutating func add(_ label: String, _ value: String) {
    add(label.isEmpty ? value : wording.text(.altValue, ["label": label, "x": value]))
  }

  /// Adds how many there are, where there are too many to tell.
  mutating func addNumber(_ count: Int) {
    add(wording.text(.headNumber), wording.number(ExactDecimal(count)))
  }
}

extension Wording {
  /// A number of a table with its hedge in words, money with its currency.
  func inWords(_ number: QualifiedNumber, unit: CategoryTable.Unit) -> String {
    if case .money(let currency) = unit { return amount(Amount(number, currency), .words) }
    guard let upper = number.upper else {
      return hedgedInWords(number.qualifier, self.number(number.value))
    }
    return text(
      .qualifierRange, ["a": self.number(number.value), "b": self.number(upper)])
  }

  /// A text with its hedge in words.
  func hedgedInWords(_ qualifier: Qualifier, _ text: String) -> String {
    let key: MessageKey? =
      switch qualifier {
      case .exact, .range: nil
      case .approximately: .qualifierApproximately
      case .over: .qualifierOver
      case .atLeast: .qualifierAtLeast
      case .upTo: .qualifierUpTo
      case .under: .qualifierUnder
      }
    return key.map { self.text($0, ["x": text]) } ?? text
  }
}
