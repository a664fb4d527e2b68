import Analysis
import Charts
import Dossier
import Quantities
import Wording

extension Composition {
  /// Marks for a matrix: rows as the figure has them, a mark for each mode of interest.
  mutating func matrix(_ matrix: FigureMatrix, _ chart: ChartDefinition) -> Drawing {
    let columns = matrix.columns.map { key in
      MatrixTable.Column(label: naming.shortName(of: key), name: naming.name(of: key))
    }
    var rows: [MatrixTable.Row] = []
    var lines = [[wording.text(.headSector)] + columns.map(\.name)]
    for (index, key) in matrix.rows.enumerated() {
      let cells = matrix.cells.filter { $0.row == index }
      let records = cells.flatMap(\.records)
      let marks = columns.indices.map { column in
        cells.first { $0.column == column }.flatMap { MatrixTable.Mark($0.key) }
      }
      rows.append(
        MatrixTable.Row(
          label: wording.capitalized(naming.name(of: key)), marks: marks,
          total: wording.number(ExactDecimal(cells.count)),
          notes: rowNotes(for: records, chart.head),
          annotation: annotation(chart.annotations, for: records)))
      lines.append(line(naming.name(of: key), cells, count: columns.count))
    }
    let table = MatrixTable(
      columns: columns, rows: rows, totalHeading: "n", legend: legend(of: matrix))
    return Drawing(
      data: .matrix(table), table: lines, records: matrix.cells.flatMap(\.records))
  }

  private func line(_ name: String, _ cells: [FigureMatrix.Cell], count: Int) -> [String] {
    [name]
      + (0..<count).map { column in
        cells.first { $0.column == column }.map { naming.name(of: $0.key) } ?? ""
      }
  }

  /// The marks that occur, from the strongest mode to the weakest.
  private func legend(of matrix: FigureMatrix) -> [MatrixTable.LegendEntry] {
    let modes = Set(matrix.cells.map(\.key))
    return SectorInterest.Mode.allCases.map { FigureKey.mode($0.rawValue) }
      .filter(modes.contains).compactMap { key in
        MatrixTable.Mark(key).map {
          MatrixTable.LegendEntry(mark: $0, label: naming.name(of: key))
        }
      }
  }
}

extension MatrixTable.Mark {
  /// The mark for a mode of interest; nil for keys that are no mode.
  ///
  /// Fullness goes with strength, and what the other side offers has a shape of its own.
  fileprivate init?(_ key: FigureKey) {
    guard case .mode(let word) = key, let mode = SectorInterest.Mode(rawValue: word) else {
      return nil
    }
    switch mode {
    case .priority: self = .filled
    case .interest: self = .half
    case .potential: self = .open
    case .offer: self = .diamond
    case .pastSupport: self = .cross
    }
  }
}
