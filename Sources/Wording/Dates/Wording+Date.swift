public import Quantities

/// How a date is written.
public enum DateForm: Hashable, Sendable, CaseIterable {
  /// "20 December 2025".
  case long
  /// "20 Dec 2025".
  case short
  /// "20 Dec", where the year stands elsewhere; a year alone stays.
  case dayMonth
  /// "2025".
  case yearOnly
}

extension Wording {
  /// A date, with all its doubts in words: "about May 2026", "2 August (year not stated)", "2022 or
  /// 2024", "since 20 December 2025".
  public func date(_ date: EDTFDate, _ form: DateForm = .long) -> String {
    let style = data.dates
    let phrase = DatePhrase(
      wording: self, style: style,
      form: form == .long || form == .yearOnly ? style.long : style.short,
      leavesOutYear: form == .dayMonth)
    return phrase.phrase(form == .yearOnly ? date.inYears : date)
  }

  /// Two dates that are written already, as the ends of a span.
  public func span(_ first: String, _ last: String) -> String {
    first + data.dates.looseDash.filled() + last
  }

  /// A day.
  public func date(_ day: CalendarDay, _ form: DateForm = .long) -> String {
    date(.point(EDTFPoint(day)), form)
  }
}

extension EDTFDate {
  /// The date with nothing but its years.
  fileprivate var inYears: EDTFDate {
    switch self {
    case .point(let point): .point(point.inYears)
    case .interval(let start, let end): .interval(start?.inYears, end?.inYears)
    case .oneOf(let points): .oneOf(points.map(\.inYears).withoutRepeats)
    }
  }
}

extension EDTFPoint {
  fileprivate var inYears: EDTFPoint {
    EDTFPoint(
      year: year, unspecifiedYearDigits: unspecifiedYearDigits, isUncertain: isUncertain,
      isApproximate: isApproximate)
  }
}

extension [EDTFPoint] {
  fileprivate var withoutRepeats: [EDTFPoint] {
    reduce(into: []) { kept, point in if !kept.contains(point) { kept.append(point) } }
  }
}
