internal import Styling
internal import Typesetting

/// The name of a row with its note marks, and the soft line under it.
enum RowLabel {
  /// Sets a name in a column.
  static func block(
    _ label: String, sublabel: String, notes: [Int], isStrong: Bool, width: Double,
    lettering: Lettering
  ) -> TextBlock {
    let name = lettering.block(
      label, isStrong ? .categoryStrong : .category, width: width, notes: notes,
      alignment: .balanced)
    return name.above(lettering.block(sublabel, .remark, width: width))
  }

  /// The name of a row of a table.
  static func block(_ row: CategoryTable.Row, width: Double, lettering: Lettering) -> TextBlock {
    block(
      row.label, sublabel: row.sublabel, notes: row.notes, isStrong: row.isHighlighted,
      width: width, lettering: lettering)
  }

  /// What the column of names must hold for some rows.
  static func names(of rows: [CategoryTable.Row]) -> [LabelColumn.Name] {
    rows.flatMap { row in
      [
        LabelColumn.Name(text: row.label, notes: row.notes), LabelColumn.Name(text: row.sublabel),
      ]
    }
  }
}
