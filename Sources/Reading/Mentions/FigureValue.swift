public import Quantities

/// The kinds of figures.
public enum FigureKind: String, Hashable, Sendable, CaseIterable {
  /// A sum of money.
  case amount
  /// A number of things.
  case count
  /// A share in hundredths.
  case percent
  /// A day, month or year, an interval, or a half-open one.
  case date
  /// A length of time in calendar units.
  case duration
}

/// The exact value of a figure.
public enum FigureValue: Hashable, Sendable {
  /// A sum of money.
  case amount(Amount)
  /// A number of things.
  case count(QualifiedNumber)
  /// A share, in percent.
  case percent(QualifiedNumber)
  /// A date; the year is unspecified where the text does not state it (`XXXX-08-02`).
  case date(EDTFDate)
  /// A length of time.
  case duration(QualifiedDuration)

  /// The kind of the figure.
  public var kind: FigureKind {
    switch self {
    case .amount: .amount
    case .count: .count
    case .percent: .percent
    case .date: .date
    case .duration: .duration
    }
  }

  /// The hedge; `exact` for dates, which carry their own.
  public var qualifier: Qualifier {
    switch self {
    case .amount(let amount): amount.number.qualifier
    case .count(let number), .percent(let number): number.qualifier
    case .date: .exact
    case .duration(let duration): duration.qualifier
    }
  }
}

extension FigureValue: CustomStringConvertible {
  /// The value as the dossier writes it: `≈ 3e12 JPY`, `> 150`, `5 %`, `2026-05`, `P5Y`.
  public var literal: String {
    switch self {
    case .amount(let amount): amount.literal
    case .count(let number): number.literal
    case .percent(let number): number.literal + " %"
    case .date(let date): date.literal
    case .duration(let duration): duration.literal
    }
  }

  /// The literal.
  public var description: String { literal }
}
