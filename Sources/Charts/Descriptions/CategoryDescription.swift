internal import Quantities
internal import Wording

/// Describes values by category in words.
struct CategoryDescription {
  private let table: CategoryTable
  private let kind: MessageKey
  private let wording: Wording

  /// Describes a table in a language, as a picture of a kind.
  init(_ table: CategoryTable, kind: MessageKey, wording: Wording) {
    self.table = table
    self.kind = kind
    self.wording = wording
  }

  /// The text alternative.
  func text(title: String) -> String {
    var description = Description(kind, title: title, wording: wording)
    let rows = table.panels.flatMap(\.rows)
    if rows.isEmpty {
      description.add(ChartWords(wording).nothingOnRecord)
      return description.text
    }
    if case .count(let noun) = table.unit {
      description.add(wording.text(.altUnit, ["unit": noun]))
    }
    if table.isSorted { description.add(wording.text(.legendSorted)) }
    for panel in table.panels {
      description.add(panel.heading.isEmpty ? "" : panel.heading + ":")
      add(panel, to: &description, isLong: rows.count > Description.longest)
    }
    if table.panels.count > 1 { description.add(wording.text(.legendApart)) }
    return description.text
  }

  private func add(_ panel: CategoryTable.Panel, to description: inout Description, isLong: Bool) {
    if isLong {
      description.addNumber(panel.rows.count)
    } else {
      for row in panel.rows { description.add(name(of: row), values(of: row)) }
    }
    let compared = panel.rows.compactMap(whole)
    guard panel.rows.count > 2, compared.count == panel.rows.count else { return }
    let extremes = Extremes(compared)
    for (key, row) in [(MessageKey.altHighest, extremes.highest), (.altLowest, extremes.lowest)] {
      guard let row else { continue }
      description.add(
        wording.text(key, ["label": row.label, "x": wording.list(row.values.map(inWords))]))
    }
  }

  /// The row with one value: its own, or the sum of its counts; nil for sums of money side by side,
  /// which nobody added up, and where the hedges allow no sum (A10).
  private func whole(_ row: CategoryTable.Row) -> CategoryTable.Row? {
    if row.values.count < 2 { return row }
    guard case .count = table.unit,
      case .number(let sum) = QualifiedNumber.sum(row.values.map(\.number))
    else { return nil }
    var whole = row
    whole.values = [CategoryTable.Value(number: sum, label: "")]
    return whole
  }

  private func name(of row: CategoryTable.Row) -> String {
    let second = row.spokenSublabel.isEmpty ? row.sublabel : row.spokenSublabel
    return [row.label, second].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func values(of row: CategoryTable.Row) -> String {
    [numbers(of: row), wording.spoken(row.remark), row.annotation].filter { !$0.isEmpty }
      .joined(separator: "; ")
  }

  /// The values, with the names of their series; a sum that is missing is said (A14), a count of
  /// nothing is not.
  private func numbers(of row: CategoryTable.Row) -> String {
    let missing = wording.text(.notStated)
    if row.values.isEmpty { return missing }
    let gap = table.gap == .notStated ? missing : wording.number(ExactDecimal(0))
    if table.series.isEmpty { return wording.list(row.values.map(inWords)) }
    return wording.list(
      table.series.enumerated().compactMap { index, series in
        let value = row.values.first { $0.series == index }
        if value == nil, case .count = table.unit { return nil }
        return "\(series) \(value.map(inWords) ?? gap)"
      })
  }

  /// The number with its hedge in words; the printed label too where it says more.
  private func inWords(_ value: CategoryTable.Value) -> String {
    if !value.spoken.isEmpty { return value.spoken }
    let words = hedged(value)
    let digits = value.label.filter(\.isDigit)
    let known = words.filter(\.isDigit)
    return digits == known || digits.isEmpty ? words : "\(wording.spoken(value.label)), \(words)"
  }

  private func hedged(_ value: CategoryTable.Value) -> String {
    let text = wording.inWords(value.number, unit: table.unit)
    let isDoubtful = value.isApproximate && value.number.qualifier == .exact
    return isDoubtful ? wording.hedgedInWords(.approximately, text) : text
  }
}

extension Character {
  /// Whether the character is a digit; 億 is a number too, but a word of its scale.
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
