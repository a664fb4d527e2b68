public import Wording

/// What the values of a field are, so that they can be worded and described in a schema.
public enum FieldType: Hashable, Sendable {
  /// Words without a list behind them.
  case text
  /// A word of the dossier format, with the list that has a name for it; nil for lists without.
  case word(TermArea?)
  /// A whole number.
  case integer
  /// `true` or `false`.
  case flag
  /// A date, as EDTF has it.
  case date
  /// A duration, as ISO 8601 has it.
  case duration
  /// A hedged sum: `> 3.7e9 USD`, with its role behind a semicolon where it is not simply stated.
  case amount
  /// A hedged number: `> 150`.
  case number
  /// The id of a record.
  case reference
  /// A code of the sector vocabulary, with the stated share behind a colon.
  case sector
  /// An ISO 3166-1 alpha-2 code.
  case country
  /// A passage with its voice.
  case passage
}
