/// How a source hedges a number.
public enum Qualifier: String, Hashable, Sendable, CaseIterable {
  /// The number as it stands.
  case exact
  /// "about", "around": the value.
  case approximately
  /// "over", "more than": a minimum that is exceeded.
  case over
  /// "at least": a minimum that may be met.
  case atLeast = "at-least"
  /// "up to": a maximum that may be met.
  case upTo = "up-to"
  /// "almost", "under": a maximum that is not met.
  case under
  /// "between … and …": both ends.
  case range

  /// The sign in print, as in `≈ 3`; empty for exact numbers and ranges.
  public var sign: String {
    switch self {
    case .exact, .range: ""
    case .approximately: "≈"
    case .over: ">"
    case .atLeast: "≥"
    case .upTo: "≤"
    case .under: "<"
    }
  }
}
