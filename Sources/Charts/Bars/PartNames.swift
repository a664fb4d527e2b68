internal import Scene
internal import Styling

/// The names of the series over the pieces of the first bar, where a reader meets them first; and
/// the heading of the numbers behind the bars.
struct PartNames {
  private let names: [(block: TextBlock, x: Double)]
  private let heading: TextBlock
  private let headingX: Double

  /// Finds the places; nil where a name has no room over its own piece, or where a heading stands
  /// between.
  init?(board: BarBoard, layout: BarLayout, lettering: Lettering) {
    guard !board.keys.isEmpty, let section = layout.sections.first, section.heading.isEmpty,
      let bar = section.rows.first?.bars.first, section.rows.first?.bars.count == 1,
      bar.pieces.count == board.keys.count, bar.place == .behind
    else { return nil }
    let blocks = board.keys.map { lettering.block($0.label, .axis, color: lettering.ink) }
    heading = lettering.block(board.valueHeading, .axis)
    headingX = min(bar.reach - bar.value.width, layout.right - heading.width)
    let end = heading.isEmpty ? layout.right : headingX - 8
    guard end > layout.left,
      let places = LabelSpread(room: layout.left...end, gap: 8).places(
        for: zip(bar.pieces, blocks).map { ($0.body.minX + $0.body.width / 2, $1.width) })
    else { return nil }
    let names = zip(blocks, places).map { (block: $0, x: $1) }
    for (name, piece) in zip(names, bar.pieces) {
      let middle = name.x + name.block.width / 2
      guard piece.body.minX <= middle, middle <= piece.body.maxX else { return nil }
    }
    self.names = names
  }

  /// Writes the names at the top and returns their lower edge.
  func draw(on canvas: inout Canvas) -> Double {
    let height = (names.map(\.block) + [heading]).map(\.height).max() ?? 0
    for name in names { canvas.write(name.block, at: Point(x: name.x, y: 0)) }
    canvas.write(heading, at: Point(x: headingX, y: 0))
    return height
  }
}
