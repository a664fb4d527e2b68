internal import Quantities
internal import Wording

/// What charts say in the report's language.
struct ChartWords {
  let wording: Wording

  /// The words of a language.
  init(_ wording: Wording) { self.wording = wording }

  /// What stands instead of a picture without data.
  var nothingOnRecord: String { wording.capitalized(wording.text(.nothingRecorded)) }

  /// What stands instead of a value that no source states (A14).
  var notStated: String { wording.text(.notStated) }

  /// The sign between whole and decimal digits.
  var decimalSign: String { wording.decimalSign }

  /// What stands instead of a value that a series lacks: words, or a faint point.
  func missing(_ gap: CategoryTable.Gap) -> String {
    gap == .notStated ? notStated : "\u{00b7}"
  }

  /// A number on an axis.
  func number(_ number: ExactDecimal) -> String { wording.number(number) }

  /// The power of ten and the name of the unit of an axis that covers some ends (A29).
  func axisUnit(
    for ends: [ExactDecimal], unit: CategoryTable.Unit
  ) -> (power: Int, label: String) {
    let largest = ends.map { $0 < .zero ? $0.negated : $0 }.max() ?? .zero
    let scale = wording.scale(for: largest)
    switch unit {
    case .money(let currency): return (scale.exponent, wording.axisLabel(scale, currency))
    case .count(let noun): return (scale.exponent, wording.axisLabel(scale, unit: noun))
    }
  }

  /// The sum of hedged numbers in the unit of an axis; words where rule A10 has no sum for them.
  func sum(_ numbers: [QualifiedNumber], power: Int) -> String {
    guard case .number(let sum) = QualifiedNumber.sum(numbers) else {
      return wording.text(.notAdded)
    }
    return wording.number(sum.shifted(by: -power) ?? sum)
  }

  /// A value with the name of its series.
  func value(of series: String, _ label: String) -> String {
    series.isEmpty ? label : "\(series)\u{00a0}\(label)"
  }

  /// How to read a hedge; nil for exact numbers.
  func legend(_ qualifier: Qualifier) -> String? {
    switch qualifier {
    case .exact: nil
    case .approximately: wording.text(.legendApproximately)
    case .over, .atLeast: wording.text(.legendOver)
    case .upTo, .under: wording.text(.legendUpTo)
    case .range: wording.text(.legendRange)
    }
  }

  /// How to read the mark of an entry.
  func legend(_ certainty: TimelineTable.Certainty) -> String {
    switch certainty {
    case .held: wording.text(.legendHeld)
    case .planned, .proposed: wording.text(.legendPlanned)
    case .contradicted: wording.text(.legendContradicted)
    }
  }

  /// That rows stand in the order of their values.
  var legendSorted: String { wording.text(.legendSorted) }
  /// That shares are rounded.
  var legendRounded: String { wording.text(.legendRounded) }
  /// The heading of sums.
  var total: String { wording.text(.headTotal) }

  /// What a square of a picture of squares stands for.
  func square(_ number: ExactDecimal) -> String {
    wording.text(.legendSquare, ["x": wording.number(number)])
  }

  /// A number of per cent.
  func percent(_ number: QualifiedNumber) -> String { wording.percent(number) }

  /// What the sign of a printed number means, as in "≈ 5: about 5".
  func meaning(of value: CategoryTable.Value) -> String {
    let qualifier = value.number.qualifier
    var bare = value.label[...]
    if bare.hasPrefix(qualifier.sign) { bare = bare.dropFirst(qualifier.sign.count) }
    let digits = bare.drop(while: \.isWhitespace)
    return wording.text(
      .altValue,
      ["label": value.label, "x": wording.hedgedInWords(qualifier, String(digits))])
  }

  /// How to read long marks.
  var legendSpan: String { wording.text(.legendDateUncertain) }
  /// How to read a cut of the axis.
  var legendCut: String { wording.text(.legendAxisBreak) }
  /// How to read a faint point.
  var legendNothing: String { wording.text(.legendNothing) }

  /// A month on an axis.
  func month(_ day: CalendarDay) -> String {
    wording.date(.point(EDTFPoint(year: day.year, month: day.month)), .short)
  }

  /// A day on an axis.
  func day(_ day: CalendarDay) -> String { wording.date(day, .short) }
}

extension [String] {
  /// The texts without repeats, in the order in which they come up.
  var withoutRepeats: [String] {
    reduce(into: []) { kept, text in if !kept.contains(text) { kept.append(text) } }
  }
}
