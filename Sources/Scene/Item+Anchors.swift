extension Item {
  /// The names of the places in an item, in drawing order.
  public var anchorNames: [String] {
    switch self {
    case .anchor(let anchor): [anchor.name]
    case .group(let group): group.items.flatMap(\.anchorNames)
    case .content(_, let items): items.flatMap(\.anchorNames)
    case .shape, .text, .image, .link: []
    }
  }
}
