import Charts
import Quantities
import Wording

extension GeneratedData {
  /// Which numbers a table may have.
  enum Numbers {
    /// Numbers of any sign and hedge.
    case any
    /// No number below zero.
    case positive
    /// Numbers that may be shared out: exact or about, not below zero.
    case known
    /// Ranges among others.
    case ranges
    /// Whole numbers, exact or hedged.
    case counts
  }

  /// A table of 1 to 24 rows with up to `series` values in each.
  mutating func categories(series: Int, _ numbers: Numbers) -> CategoryTable {
    let isCounted = numbers == .counts || numbers == .known || Bool.random(using: &chance)
    let money = isCounted ? nil : Currency("USD")
    let power = numbers == .counts ? 0 : chance.pick([-3, 0, 0, 3, 6, 9, 12], or: 0)
    let shift = power >= 6 ? power / 3 * 3 : 0
    let count = chance.pick([1, 2, 3, 5, 5, 8, 8, 12, 24], or: 5)
    let rows = (0..<count).map { _ in row(series, numbers, power: power, shift: shift) }
    var table = CategoryTable(
      unit: money.map { .money($0) } ?? .count(noun: name(1)),
      series: series > 1 ? (0..<series).map { name($0) } : [], panels: panels(of: rows))
    table.gap = numbers == .known || numbers == .counts ? .nothingRecorded : .notStated
    table.isSorted = chance.isOne(in: 3)
    if series > 1, chance.isOne(in: 4) {
      table.highlightedSeries = [Int.random(in: 0..<series, using: &chance)]
    }
    return table
  }

  /// The rows in one panel without a heading, or in several.
  private mutating func panels(of rows: [CategoryTable.Row]) -> [CategoryTable.Panel] {
    guard rows.count > 2, chance.isOne(in: 3) else {
      return [CategoryTable.Panel(rows: rows)]
    }
    let cut = Int.random(in: 1..<rows.count, using: &chance)
    return [rows[..<cut], rows[cut...]].enumerated().map { hue, part in
      CategoryTable.Panel(heading: name(hue), hue: hue, rows: Array(part))
    }
  }

  private mutating func row(
    _ series: Int, _ numbers: Numbers, power: Int, shift: Int
  ) -> CategoryTable.Row {
    let isPlain = Bool.random(using: &chance)
    let stated = (0..<series).filter { _ in !chance.isOne(in: series == 1 ? 12 : 8) }
    return CategoryTable.Row(
      label: name(), sublabel: isPlain ? "" : words(atMost: 2),
      values: stated.map { value($0, numbers, power: power, shift: shift) },
      remark: isPlain ? "" : words(atMost: 5), notes: notes(),
      isHighlighted: chance.isOne(in: 6), annotation: chance.isOne(in: 7) ? words(atMost: 6) : "")
  }

  private mutating func value(
    _ series: Int, _ numbers: Numbers, power: Int, shift: Int
  ) -> CategoryTable.Value {
    let number = number(numbers, power: power)
    let printed = number.shifted(by: -shift) ?? number
    var label = wording.number(printed)
    // Of a converted sum the original is printed first.
    if chance.isOne(in: 25), let yen = Currency("JPY") {
      label = "\(wording.amount(Amount(number, yen))) (\(label))"
    }
    return CategoryTable.Value(
      number: number, label: label, series: series, isApproximate: chance.isOne(in: 20))
  }

  private mutating func number(_ numbers: Numbers, power: Int) -> QualifiedNumber {
    let size = chance.pick([9, 99, 99, 999, 9999], or: 9)
    let digits = Int128(chance.isOne(in: 12) ? 0 : Int.random(in: 1...size, using: &chance))
    let isNegative = numbers == .any && chance.isOne(in: 3)
    let spread = numbers == .counts ? 0 : chance.pick([0, 0, 0, -1, -2, 1], or: 0)
    let value = ExactDecimal(isNegative ? -digits : digits, exponent: power + spread)
    let qualifier = qualifier(numbers)
    guard qualifier == .range else { return QualifiedNumber(value, qualifier) }
    let width = ExactDecimal(digits + 3, exponent: power + spread)
    return value.adding(width).flatMap { QualifiedNumber(from: value, to: $0) }
      ?? QualifiedNumber(value)
  }

  private mutating func qualifier(_ numbers: Numbers) -> Qualifier {
    let isHedged = chance.isOne(in: 3)
    switch numbers {
    case .known: return isHedged ? .approximately : .exact
    case .ranges: return isHedged ? chance.pick(Qualifier.allCases, or: .exact) : .range
    case .any, .positive, .counts:
      return isHedged ? chance.pick(Qualifier.allCases, or: .exact) : .exact
    }
  }
}
