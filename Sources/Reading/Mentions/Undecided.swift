public import Quantities

/// What a text leaves open about a figure.
public enum Undecided: Hashable, Sendable {
  /// The currency's name or sign belongs to several currencies, and the usual one was assumed
  /// ("Dollar" is USD).
  case currencyAssumed(Currency)
  /// The currency's name belongs to several currencies, and none was assumed ("Kronen").
  case currencyUnknown(String)
  /// The scale word means different powers of ten in different languages, and the language is
  /// unknown.
  case scaleUnknown(String)
  /// The separators can stand for groups or decimals, or fit neither in this language.
  case separatorsUnclear(String)
  /// The date has no year.
  case yearMissing
  /// The word can be a hedge, or a preposition that belongs to the noun before it ("a contract
  /// over 5 billion"); it was not read as a hedge.
  case hedgeUnclear(String)
  /// The number has more digits than can be kept.
  case tooManyDigits(String)

  /// One clause for messages, with the words of the text in quotes.
  public var message: String {
    switch self {
    case .currencyAssumed(let currency): "the currency is assumed to be \(currency.code)"
    case .currencyUnknown(let word): "\"\(word)\" names several currencies"
    case .scaleUnknown(let word): "the scale of \"\(word)\" depends on the language"
    case .separatorsUnclear(let digits): "the separators of \"\(digits)\" can be read in two ways"
    case .yearMissing: "the date has no year"
    case .hedgeUnclear(let word): "\"\(word)\" may be a hedge or a preposition"
    case .tooManyDigits(let digits): "\"\(digits)\" has more than 38 digits"
    }
  }
}
