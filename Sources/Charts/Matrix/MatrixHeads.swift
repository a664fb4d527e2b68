internal import Scene
internal import Styling
internal import Typesetting

/// The names above the columns of a matrix; numbers with a list where the names have no room.
struct MatrixHeads {
  /// What stands above each column; empty blocks where not even a number has room.
  let heads: [TextBlock]
  /// The names that the numbers stand for.
  let list: [TextBlock]

  /// Sets the heads of a table.
  init(_ table: MatrixTable, layout: MatrixLayout, lettering: Lettering, width: Double) {
    let room = layout.pitch - 3
    if Self.widestWord(of: table, lettering: lettering) <= room {
      heads = table.columns.map {
        lettering.block($0.label, .categoryStrong, width: room, alignment: .left)
      }
      list = []
      return
    }
    let numbers = table.columns.indices.map { lettering.block("\($0 + 1)", .axis) }
    let step = Int(((numbers.map(\.width).max() ?? 0) + 2) / max(layout.pitch, 0.1)) + 1
    heads = numbers.enumerated().map { $0.offset % step == 0 ? $0.element : TextBlock() }
    list = table.columns.enumerated().map { index, column in
      lettering.block("\(index + 1)  \(column.label)", .axis, width: width)
    }
  }

  /// The width of the longest word in the heads.
  static func widestWord(of table: MatrixTable, lettering: Lettering) -> Double {
    let words = table.columns.flatMap { $0.label.split(separator: " ") }
    return words.map { lettering.block(String($0), .categoryStrong).width }.max() ?? 0
  }
}
