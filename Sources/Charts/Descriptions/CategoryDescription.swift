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
    guard panel.rows.count > 2, panel.rows.allSatisfy({ $0.values.count < 2 }) else { return }
    let extremes = Extremes(panel.rows)
    for (key, row) in [(MessageKey.altHighest, extremes.highest), (.altLowest, extremes.lowest)] {
      guard let row else { continue }
      description.add(wording.text(key, ["label": row.label, "x": numbers(of: row)]))
    }
  }

  private func name(of row: CategoryTable.Row) -> String {
    [row.label, row.sublabel].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func values(of row: CategoryTable.Row) -> String {
    [numbers(of: row), row.remark, row.annotation].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The values, with the names of their series; what is missing is said (A14).
  private func numbers(of row: CategoryTable.Row) -> String {
    let missing = wording.text(.notStated)
    if row.values.isEmpty { return missing }
    if table.series.isEmpty { return wording.list(row.values.map(inWords)) }
    return wording.list(
      table.series.enumerated().map { index, series in
        let value = row.values.first { $0.series == index }
        return "\(series) \(value.map(inWords) ?? missing)"
      })
  }

  /// The number with its hedge in words; the printed label too where it says more.
  private func inWords(_ value: CategoryTable.Value) -> String {
    let words = hedged(value)
    let digits = value.label.filter(\.isNumber)
    let known = words.filter(\.isNumber)
    return digits == known || digits.isEmpty ? words : "\(value.label), \(words)"
  }

  private func hedged(_ value: CategoryTable.Value) -> String {
    let text = wording.inWords(value.number, unit: table.unit)
    let isDoubtful = value.isApproximate && value.number.qualifier == .exact
    return isDoubtful ? wording.hedgedInWords(.approximately, text) : text
  }
}
