import Quantities
import Analysis
import Dossier
import Wording

/// Turns the answer to a question into a table.
struct FigureTable {
  private let naming: Naming
  private let records: RecordCells

  /// Prepares tables in one language.
  init(engine: FigureEngine, index: DossierIndex, wording: Wording) {
    naming = Naming(index: index, wording: wording)
    records = RecordCells(naming: naming, engine: engine)
  }

  /// The table of an answer; a refusal is a table without rows that says the rule.
  func table(of outcome: FigureOutcome) -> ShownTable {
    switch outcome {
    case .refusal(let refusal):
      ShownTable(columns: [], rows: [], remarks: remarks(of: refusal))
    case .figure(let figure):
      table(of: figure)
    }
  }

  private typealias Cell = ShownTable.Cell

  private func table(of figure: Figure) -> ShownTable {
    var table =
      switch figure.value {
      case .set(let ids): setTable(ids)
      case .series(let rows): dataTable(figure, rows) ?? seriesTable(rows)
      case .matrix(let matrix): matrixTable(matrix)
      case .count, .amount, .date, .duration: singleTable(figure)
      }
    table.remarks += leftOut(figure)
    return table
  }

  private func setTable(_ ids: [RecordID]) -> ShownTable {
    let rows = ids.map { records.cells(of: $0) }
    var keys: [String] = []
    for row in rows { for pair in row where !keys.contains(pair.key) { keys.append(pair.key) } }
    if keys.isEmpty { keys = ["id"] }
    return ShownTable(
      columns: keys.map { Cell($0) },
      rows: rows.map { row in
        keys.map { key in row.first { $0.key == key }?.cell ?? Cell("") }
      }, remarks: [])
  }

  private func seriesTable(_ rows: [FigureRow]) -> ShownTable {
    ShownTable(
      columns: ["key", "value", "records"].map { Cell($0) },
      rows: rows.map { [naming.cell($0.key), value(of: $0.outcome), ids(of: $0.outcome)] },
      remarks: rows.flatMap { row -> [String] in
        if case .refusal(let refusal) = row.outcome { remarks(of: refusal) } else { [] }
      })
  }

  /// A data table as it stands in its file: a row for each date or step, a column for each series;
  /// nil for other figures.
  private func dataTable(_ figure: Figure, _ rows: [FigureRow]) -> ShownTable? {
    var cells: [String: [String: Cell]] = [:]
    var columns: [String] = []
    for row in rows {
      guard case .cell(_, let series, let place) = row.key else { return nil }
      if !columns.contains(series) { columns.append(series) }
      cells[place, default: [:]][series] = value(of: row.outcome)
    }
    guard let id = figure.records.first,
      let table = naming.index.record(id, as: DataTable.self)
    else { return nil }
    let missing = Cell(naming.wording.text(.notStated), literal: "")
    let labels = columns.map { column in
      let label = table.series.first { $0.column == column }?.label.text(
        in: naming.wording.language)
      return Cell(label ?? column, literal: column)
    }
    let known = table.rows.filter { cells[$0.place] != nil }
    return ShownTable(
      columns: [Cell("")] + labels,
      rows: known.map { row in
        let place = row.date.map { naming.cell($0) } ?? Cell(row.place)
        return [place] + columns.map { cells[row.place]?[$0] ?? missing }
      }, remarks: [])
  }

  private func singleTable(_ figure: Figure) -> ShownTable {
    ShownTable(
      columns: ["value", "records"].map { Cell($0) },
      rows: [[value(of: .figure(figure)), ids(of: .figure(figure))]], remarks: [])
  }

  private func matrixTable(_ matrix: FigureMatrix) -> ShownTable {
    let rows = matrix.rows.indices.map { row in
      [naming.cell(matrix.rows[row])]
        + matrix.columns.indices.map { column in
          let cell = matrix.cells.first { $0.row == row && $0.column == column }
          return cell.map { naming.cell($0.key) } ?? Cell("·", literal: "")
        }
    }
    return ShownTable(
      columns: [Cell("")] + matrix.columns.map(naming.cell), rows: rows, remarks: [])
  }

  private func value(of outcome: FigureOutcome) -> Cell {
    guard case .figure(let figure) = outcome else { return Cell("refused") }
    let wording = naming.wording
    switch figure.value {
    case .count(let number): return Cell(wording.number(number), literal: number.literal)
    case .amount(let amount):
      return Cell(wording.amount(amount, .full), literal: amount.literal)
    case .date(let date): return naming.cell(date)
    case .duration(let duration):
      return Cell(wording.duration(duration), literal: duration.literal)
    case .set(let ids): return naming.cell(ids)
    case .series(let rows): return Cell(String(rows.count))
    case .matrix(let matrix): return Cell(String(matrix.cells.count))
    }
  }

  private func ids(of outcome: FigureOutcome) -> Cell {
    switch outcome {
    case .figure(let figure): Cell(figure.records.map(\.rawValue).joined(separator: " "))
    case .refusal(let refusal): Cell(refusal.records.map(\.rawValue).joined(separator: " "))
    }
  }

  private func leftOut(_ figure: Figure) -> [String] {
    figure.leftOut.map { "left out by \($0.rule): \($0.record)" }
      + figure.rules.map { "\($0): \(naming.wording.rule($0.number))" }
  }

  private func remarks(of refusal: Refusal) -> [String] {
    let ids = refusal.records.map(\.rawValue).joined(separator: ", ")
    let place = ids.isEmpty ? "" : " (\(ids))"
    let alternative = refusal.alternative.map { "ask instead: \($0)" }
    return [
      "refused by \(refusal.rule): \(refusal.detail)\(place)",
      naming.wording.rule(refusal.rule.number), alternative,
    ].compactMap { $0 }
  }
}
