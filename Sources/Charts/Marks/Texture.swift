internal import Scene

/// Fine lines on a fill that tell series apart without colour; upright and level, because slanted
/// lines mean "about".
enum Texture: Int, Hashable, Sendable, CaseIterable {
  case plain, upright, level, dotted, crossed

  /// The texture of a series.
  static func series(_ index: Int) -> Texture {
    allCases[max(index, 0) % allCases.count]
  }

  /// The lines or dots inside an area.
  func items(in area: Rect, color: Color) -> [Item] {
    let marks: [Item] =
      switch self {
      case .plain: []
      case .upright: uprights(in: area, color: color)
      case .level: levels(in: area, color: color)
      case .dotted: dots(in: area, color: color)
      case .crossed: uprights(in: area, color: color) + levels(in: area, color: color)
      }
    return marks.isEmpty ? [] : [.group(Group(clip: area, items: marks))]
  }

  private static let pitch = 4.0

  private func uprights(in area: Rect, color: Color) -> [Item] {
    stride(from: area.minX + Self.pitch, to: area.maxX, by: Self.pitch).map { x in
      line(Point(x: x, y: area.minY), Point(x: x, y: area.maxY), color)
    }
  }

  private func levels(in area: Rect, color: Color) -> [Item] {
    stride(from: area.minY + Self.pitch, to: area.maxY, by: Self.pitch).map { y in
      line(Point(x: area.minX, y: y), Point(x: area.maxX, y: y), color)
    }
  }

  private func dots(in area: Rect, color: Color) -> [Item] {
    stride(from: area.minY + Self.pitch, to: area.maxY, by: Self.pitch).map { y in
      let stroke = Stroke(color: color, width: 1.1, dash: [0, Self.pitch], cap: .round)
      let path = Path.line(
        from: Point(x: area.minX + 1.5, y: y), to: Point(x: area.maxX, y: y))
      return .shape(Shape(path, stroke: stroke))
    }
  }

  private func line(_ start: Point, _ end: Point, _ color: Color) -> Item {
    .shape(Shape(.line(from: start, to: end), stroke: Stroke(color: color, width: 0.6)))
  }
}
