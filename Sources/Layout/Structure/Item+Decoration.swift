import Scene

extension Item {
  /// The item as decoration: drawn alike, but neither content nor link nor anchor.
  var decoration: Item {
    switch self {
    case .group(var group):
      group.items = group.items.map(\.decoration)
      return .group(group)
    case .content(_, let items):
      return .group(Group(items: items.map(\.decoration)))
    case .link, .anchor:
      return .group(Group(items: []))
    case .shape, .text, .image:
      return self
    }
  }

  /// The item, moved down if it is the line that closes a row of the given height.
  func rule(movedBy distance: Double, at height: Double) -> Item {
    guard case .shape(let shape) = self, let bounds = shape.path.bounds,
      bounds.minY == height, bounds.maxY == height
    else { return self }
    return .group(Group(offset: Point(x: 0, y: distance), items: [self]))
  }
}
