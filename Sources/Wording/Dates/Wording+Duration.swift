public import Quantities

/// How a duration is written.
public enum DurationForm: Hashable, Sendable, CaseIterable {
  /// "5 years".
  case plain
  /// "five years", for running text.
  case spelled
  /// "five-year", for the place beside a noun.
  case attributive
}

extension Wording {
  /// A duration: "5 years", "2 years and 6 months"; as an attribute "five-year".
  public func duration(_ duration: ISODuration, _ form: DurationForm = .plain) -> String {
    form == .attributive ? attribute(duration) : plain(duration, spells: form == .spelled)
  }

  /// A noun with its duration in the order of the language: "five-year target", "Ziel für 5 Jahre".
  public func horizon(_ noun: String, _ duration: ISODuration) -> String {
    data.durations.order.filled(["what": noun, "period": attribute(duration)])
  }

  private func plain(_ duration: ISODuration, spells: Bool = false) -> String {
    let parts: [(PluralKey, Int)] = [
      (.years, duration.years), (.months, duration.months), (.weeks, duration.weeks),
      (.days, duration.days),
    ]
    let written = parts.filter { $0.1 != 0 }.map { key, number in
      spells ? plural(key, spelling: number) : plural(key, number)
    }
    return written.isEmpty ? plural(.days, 0) : list(written)
  }

  private func attribute(_ duration: ISODuration) -> String {
    let style = data.durations
    let months = duration.years * 12 + duration.months
    switch (months, duration.weeks, duration.days) {
    case (0, let weeks, 0) where weeks > 0: return unit(style.weeks, .weeks, weeks)
    case (0, 0, let days): return unit(style.days, .days, days)
    case (_, 0, 0) where months % 12 == 0: return unit(style.years, .years, months / 12)
    case (_, 0, 0): return unit(style.months, .months, months)
    default: return style.compound.filled(["x": plain(duration)])
    }
  }

  /// `{n}` is the bare number, a numeral where there is one; `{x}` the number with its unit.
  private func unit(_ pattern: String, _ key: PluralKey, _ number: Int) -> String {
    let numerals = data.durations.numerals
    let index = number - 1
    let word = numerals.indices.contains(index) ? numerals[index] : String(number)
    return pattern.filled(["n": word, "x": plural(key, number)])
  }
}
