public import Dossier

/// A filter or switch that a measure knows.
public struct MeasureArgument: Hashable, Sendable {
  /// What may stand behind the name.
  public enum Values: Hashable, Sendable {
    /// One of these words.
    case words([String])
    /// The id of a record of one of these kinds; of any kind for an empty list.
    case record([RecordKind])
    /// An ISO 3166-1 code of a country in the dossier, or the id of a group, which stands for
    /// itself and for its members.
    case country
    /// A code of the sector vocabulary; it stands for itself and for the codes below it.
    case sector
    /// A date (EDTF), such as `2025-12-20`.
    case date
    /// An ISO 4217 code.
    case currency
    /// A whole number from 0.
    case number
    /// A word that the records use, such as the lane of an event.
    case name
  }

  /// The name, such as `country`.
  public let name: String
  /// One line that says what it does.
  public let summary: String
  /// What may stand behind the name.
  public let values: Values
  /// Whether several values may be joined by commas.
  public let takesSeveral: Bool
  /// Whether the measure cannot be asked without it.
  public let isRequired: Bool
  /// What holds where it is left out; nil for no filter.
  public let fallback: String?

  init(
    _ name: String, _ values: Values, _ summary: String, takesSeveral: Bool = false,
    isRequired: Bool = false, fallback: String? = nil
  ) {
    self.name = name
    self.summary = summary
    self.values = values
    self.takesSeveral = takesSeveral
    self.isRequired = isRequired
    self.fallback = fallback
  }
}

extension MeasureArgument.Values {
  /// What a value looks like, for hints and help.
  public var example: String {
    switch self {
    case .words(let words): words.first ?? "word"
    case .record(let kinds): "\(kinds.first?.rawValue ?? "record")-id"
    case .country: "KZ"
    case .sector: "230"
    case .date: "2025-12-20"
    case .currency: "USD"
    case .number: "2"
    case .name: "name"
    }
  }
}
