import Scene
import Styling
import Typesetting

/// Frames side by side on one large frame, each with its name.
struct ContactSheet {
  /// A frame with its name.
  struct Cell {
    /// The name below the frame.
    var name: String
    /// The drawing.
    var frame: Frame
  }

  /// The look, for the names.
  let theme: Theme
  /// The fonts.
  let setter: any TextSetting

  /// The columns of a sheet, and their width in points.
  private static let columns = 4
  private static let width = 300.0
  /// The white between cells and around all, in points.
  private static let gap = 16.0

  /// The ground between cells: a little darker than any paper.
  private static let ground = Color(red: 0xdf, green: 0xe2, blue: 0xe6)

  /// Places cells in order, each in the column that ends highest; all are as wide as a column.
  func frame(heading: String, cells: [Cell]) -> Frame {
    let head = setter.line(heading, style(size: 13, weight: .bold), language: "en")
    let top = 2 * Self.gap + head.ascent + head.descent
    var items = head.items(at: Point(x: Self.gap, y: Self.gap + head.ascent))
    var bottoms = [Double](repeating: top, count: Self.columns)
    for cell in cells {
      guard let bottom = bottoms.min(), let column = bottoms.firstIndex(of: bottom) else {
        continue
      }
      let corner = Point(
        x: Self.gap + Double(column) * (Self.width + Self.gap), y: bottom)
      let placed = place(cell, at: corner)
      items += placed.items
      bottoms[column] = placed.bottom + Self.gap
    }
    let size = Size(
      width: Double(Self.columns) * (Self.width + Self.gap) + Self.gap, height: bottoms.max() ?? top
    )
    let ground = Rect(x: 0, y: 0, width: size.width, height: size.height)
    let paper = Item.shape(Shape(.rect(ground), fill: .solid(Self.ground)))
    return Frame(size: size, items: [paper] + items)
  }

  private func place(_ cell: Cell, at corner: Point) -> (items: [Item], bottom: Double) {
    let scaled = cell.frame.scaled(by: Self.width / max(cell.frame.size.width, 1))
    let area = Rect(x: 0, y: 0, width: Self.width, height: scaled.size.height)
    let name = setter.line(cell.name, style(size: 8, weight: .regular), language: "en")
    let baseline = corner.y + area.height + 4 + name.ascent
    let paper = Item.shape(Shape(.rect(area), fill: .solid(.white)))
    let drawing = Group(offset: corner, clip: area, items: [paper] + scaled.items)
    return (
      [.group(drawing)] + name.items(at: Point(x: corner.x, y: baseline)),
      baseline + name.descent
    )
  }

  private func style(size: Double, weight: FontWeight) -> TextStyle {
    let role = theme.style(.category)
    return TextStyle(
      family: role.family, weight: weight, size: size, leading: size * 1.3,
      color: theme.palette.ink)
  }
}
