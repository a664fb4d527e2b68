import Scene

extension Item {
  /// The items in it, itself included.
  var all: [Item] {
    switch self {
    case .group(let group): [self] + group.items.flatMap(\.all)
    case .content(_, let items): [self] + items.flatMap(\.all)
    case .shape, .text, .image, .link, .anchor: [self]
    }
  }
}

extension StructureNode {
  /// The nodes below, itself included.
  var all: [StructureNode] {
    [self] + children.flatMap(\.nodes)
  }

  /// The numbers of the content at and below this node.
  var contents: [ContentID] {
    all.flatMap(\.children).compactMap { child in
      if case .content(let id) = child { id } else { nil }
    }
  }
}

extension StructureNode.Child {
  fileprivate var nodes: [StructureNode] {
    if case .node(let node) = self { node.all } else { [] }
  }
}

extension PagedDocument {
  private var items: [Item] { pages.flatMap { $0.items.flatMap(\.all) } }

  /// The anchors that links lead to, one entry a link.
  var targets: [String] {
    items.compactMap { item in
      guard case .link(let link) = item, case .anchor(let name) = link.target else { return nil }
      return name
    }
  }

  /// The names of the anchors on the pages.
  var anchors: [String] {
    items.compactMap { if case .anchor(let anchor) = $0 { anchor.name } else { nil } }
  }

  /// The numbers of the content that is drawn.
  var drawn: [ContentID] {
    items.compactMap { if case .content(let id, _) = $0 { id } else { nil } }
  }
}
