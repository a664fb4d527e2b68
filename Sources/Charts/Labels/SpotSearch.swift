internal import Scene

/// Finds a free spot for a small label near a mark, among lines, marks and labels.
struct SpotSearch {
  /// What labels must stay inside of.
  let room: Rect
  /// What labels must not touch, by columns of the room, so that few must be asked.
  private var columns: [[Rect]]

  /// The width of a column, in points.
  private static let pitch = 16.0

  /// A search in an area.
  init(room: Rect) {
    self.room = room
    columns = [[Rect]](repeating: [], count: max(Int(room.width / Self.pitch) + 1, 1))
  }

  /// Notes something that labels must not touch.
  mutating func block(_ area: Rect) {
    for column in columns(of: area) { columns[column].append(area) }
  }

  private func columns(of area: Rect) -> ClosedRange<Int> {
    func column(_ x: Double) -> Int {
      min(max(Int((x - room.minX) / Self.pitch), 0), columns.count - 1)
    }
    return column(area.minX)...column(area.maxX)
  }

  private func isFree(_ box: Rect) -> Bool {
    columns(of: box).allSatisfy { column in !columns[column].contains { $0.overlaps(box) } }
  }

  /// Notes a straight line that labels must not touch.
  mutating func block(from start: Point, to end: Point, width: Double = 1.6) {
    let length = max(abs(end.x - start.x), abs(end.y - start.y))
    let count = max(Int((length / 3).rounded(.up)), 1)
    for index in 0..<count {
      let (a, b) = (Double(index) / Double(count), Double(index + 1) / Double(count))
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let piece = Rect(
        x: start.x + min(a * dx, b * dx), y: start.y + min(a * dy, b * dy),
        width: abs(dx) / Double(count), height: abs(dy) / Double(count))
      block(piece.inset(by: -width / 2))
    }
  }

  /// The top left corner of a free spot beside a mark, which is kept for the label; nil where there
  /// is none within a few points.
  mutating func take(_ size: Size, beside mark: Rect) -> Point? {
    for distance in [2.0, 4.5, 7.5] {
      for corner in corners(size, mark, distance) {
        let box = Rect(x: corner.x, y: corner.y, width: size.width, height: size.height)
        guard room.contains(box), isFree(box) else { continue }
        block(box.inset(by: -2))
        return corner
      }
    }
    return nil
  }

  /// Above before below, in the middle before the sides.
  private func corners(_ size: Size, _ mark: Rect, _ distance: Double) -> [Point] {
    let middle = (mark.minX + mark.maxX - size.width) / 2
    let (above, below) = (mark.minY - distance - size.height, mark.maxY + distance)
    let level = (mark.minY + mark.maxY - size.height) / 2
    let (right, left) = (mark.maxX + distance, mark.minX - distance - size.width)
    return [
      Point(x: middle, y: above), Point(x: middle, y: below),
      Point(x: right - 1, y: above + 2), Point(x: left + 1, y: above + 2),
      Point(x: right - 1, y: below - 2), Point(x: left + 1, y: below - 2),
      Point(x: right + 1, y: level), Point(x: left - 1, y: level),
    ]
  }
}
