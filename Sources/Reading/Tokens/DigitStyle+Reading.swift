internal import Quantities

/// Digits with the marks between them, as they were found.
struct DigitGroups {
  /// The runs of digits, as values 0 to 9.
  var runs: [[UInt8]]
  /// The marks between the runs.
  var marks: [UInt32]
}

extension DigitStyle {
  /// What digits with their separators stand for in this language.
  func number(_ groups: DigitGroups) -> DigitNumber {
    let digits = groups.runs.reduce(0) { $0 + $1.count }
    let first = groups.runs[0]
    let hasLeadingZero = first.count > 1 && first[0] == 0
    let dayAndMonth = dayAndMonth(groups)
    func made(_ form: DigitNumber.Form, _ value: ExactDecimal? = nil) -> DigitNumber {
      DigitNumber(
        form: form, value: value, digits: digits, hasLeadingZero: hasLeadingZero,
        dayAndMonth: dayAndMonth)
    }
    if groups.marks.isEmpty { return made(.whole, groups.value(decimals: 0)) }
    if let date = date(groups) { return made(.date(date)) }
    let isGrouped = canGroup(groups, through: groups.marks.count)
    let isDecimal = canDivide(groups, decimals)
    if isGrouped && isDecimal { return made(.unclear) }
    if isGrouped { return made(.grouped, groups.value(decimals: 0)) }
    let decimals = groups.runs.last?.count ?? 0
    if isDecimal { return made(.decimal, groups.value(decimals: decimals)) }
    if canDivide(groups, looseDecimals) {
      return made(.looseDecimal, groups.value(decimals: decimals))
    }
    return made(groups.marks.count == 1 && groups.marks[0] != Mark.slash ? .unclear : .code)
  }

  /// Whether the first marks are all the same group mark, with three digits behind each.
  private func canGroup(_ numbers: DigitGroups, through count: Int) -> Bool {
    guard count > 0 else { return true }
    guard (1...3).contains(numbers.runs[0].count), numbers.runs[0][0] != 0 else { return false }
    let mark = numbers.marks[0]
    guard groups.contains(mark) || (spacesGroup && mark == 0x20) else { return false }
    return (0..<count).allSatisfy {
      numbers.runs[$0 + 1].count == 3 && numbers.marks[$0] == mark
    }
  }

  /// Whether the last mark stands before decimals and all others between groups.
  private func canDivide(_ numbers: DigitGroups, _ decimals: [UInt32]) -> Bool {
    guard let last = numbers.marks.last, decimals.contains(last) else { return false }
    let first = numbers.runs[0]
    guard first.count == 1 || first[0] != 0 else { return false }
    return numbers.marks.count == 1
      || (numbers.marks[0] != last && canGroup(numbers, through: numbers.marks.count - 1))
  }

  /// A day and a month in digits, in languages that write the day first.
  private func dayAndMonth(_ groups: DigitGroups) -> EDTFPoint? {
    guard dates == .dayFirst, groups.marks == [Self.point], groups.runs.allSatisfy({ $0.count < 3 })
    else { return nil }
    let parts = groups.runs.map { $0.reduce(0) { $0 * 10 + Int($1) } }
    guard CalendarDay(year: 2000, month: parts[1], day: parts[0]) != nil else { return nil }
    return EDTFPoint(year: nil, month: parts[1], day: parts[0])
  }

  /// A date in digits by the order of the language.
  private func date(_ groups: DigitGroups) -> EDTFPoint? {
    guard let dates, groups.marks.count == 2, groups.marks[0] == groups.marks[1] else { return nil }
    let parts = groups.runs.map { $0.reduce(0) { $0 * 10 + Int($1) } }
    let (year, day) = dates == .dayFirst ? (2, 0) : (0, 2)
    guard groups.marks[0] == Self.point || (dates == .yearFirst && groups.marks[0] == Mark.slash),
      groups.runs[year].count == 4, groups.runs[1].count <= 2, groups.runs[day].count <= 2
    else { return nil }
    return CalendarDay(year: parts[year], month: parts[1], day: parts[day]).map(EDTFPoint.init)
  }
}

extension DigitGroups {
  /// The number of all digits, the last of them behind the decimal mark; nil beyond 38 digits.
  func value(decimals: Int) -> ExactDecimal? {
    var value: Int128 = 0
    var count = 0
    for digit in runs.joined() where count > 0 || digit != 0 {
      count += 1
      if count > 38 { return nil }
      value = value * 10 + Int128(digit)
    }
    return decimals > 900 ? nil : ExactDecimal(value, exponent: -decimals)
  }
}
