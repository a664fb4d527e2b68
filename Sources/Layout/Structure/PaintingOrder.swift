import Scene

/// Puts what a page shows into the order of the structure tree, so that a program that reads the
/// page's marks one after the other reads what the tree says.
///
/// Nothing on a page lies on anything else but for the inside of figures, which is left alone.
struct PaintingOrder {
  /// The place of each content in the tree; looked up only.
  private var places: [ContentID: Int] = [:]

  /// Takes the order from a tree.
  init(_ tree: StructureNode) { visit(tree) }

  private mutating func visit(_ node: StructureNode) {
    for child in node.children {
      switch child {
      case .node(let part): visit(part)
      case .content(let id): places[id] = places.count
      case .link: break
      }
    }
  }

  /// The frame with its items in order.
  func ordered(_ frame: Frame) -> Frame {
    Frame(size: frame.size, items: ordered(frame.items).items)
  }

  /// The items in order, with the place of the first content among them.
  private func ordered(_ items: [Item]) -> (items: [Item], place: Int?) {
    var placed: [(item: Item, place: Int)] = []
    placed.reserveCapacity(items.count)
    // What is no content stays behind what it followed.
    var place = -1
    var first: Int?
    var isSorted = true
    for item in items {
      let (inner, own) = ordered(item)
      if let own {
        first = min(first ?? own, own)
        isSorted = isSorted && own >= place
        place = own
      }
      placed.append((inner, place))
    }
    if !isSorted {
      placed = placed.enumerated()
        .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    }
    return (placed.map(\.item), first)
  }

  private func ordered(_ item: Item) -> (item: Item, place: Int?) {
    switch item {
    case .content(let id, _): return (item, places[id])
    case .group(var group):
      let inner = ordered(group.items)
      group.items = inner.items
      return (.group(group), inner.place)
    case .shape, .text, .image, .link, .anchor: return (item, nil)
    }
  }
}
