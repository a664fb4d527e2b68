extension Language {
  /// A text in an unknown language: signs, codes, names of currencies and hedges of all tables are
  /// known, but no scale is believed and no word is taken for a number or a date.
  static let unknown = Language(
    code: "",
    style: Style(
      digits: DigitStyle(
        groups: [DigitStyle.point, DigitStyle.comma] + DigitStyle.hardSpaces
          + DigitStyle.apostrophes,
        decimals: [DigitStyle.point, DigitStyle.comma]),
      nouns: .none, hasBareYears: false),
    tables: [signs, [assumedYen]]
      + all.flatMap { $0.tables.map { $0.compactMap(\.inUnknownLanguage) } })
}

extension Row {
  /// What is left of the row where the language is unknown.
  fileprivate var inUnknownLanguage: Row? {
    switch sense {
    case .scale(_, .withCurrencyOnly): nil
    case .scale(let power, _): Row(.scale(power, .unknown), forms)
    case .currency, .percent, .qualifier, .qualifierAfter, .label, .clock, .plain: self
    default: nil
    }
  }
}
