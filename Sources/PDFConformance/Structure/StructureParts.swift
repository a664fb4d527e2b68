internal import Scene

/// The elements that are written right below an element: its nodes, and where nodes stand beside
/// content, a span for each run of content.
///
/// Some readers collect an element's own marks before those of the elements in it, and would tell a
/// paragraph's links behind its words.
struct StructureParts {
  /// Whether both content and nodes stand right below.
  private(set) var areMixed = false
  /// How many elements there are.
  private(set) var count = 0

  init(of children: ArraySlice<StructureNode.Child>) {
    var (nodes, runs, isInRun) = (0, 0, false)
    for place in children.indices {
      let isContent = children[place].isContent
      if isContent, !isInRun { runs += 1 }
      if children[place].isNode { nodes += 1 }
      isInRun = isContent
    }
    areMixed = nodes > 0 && runs > 0
    count = areMixed ? nodes + runs : nodes
  }

  /// Whether an element begins with one of the children.
  func begin(at place: Int, of children: ArraySlice<StructureNode.Child>) -> Bool {
    if children[place].isNode { return true }
    guard areMixed, children[place].isContent else { return false }
    return place == children.startIndex || !children[place - 1].isContent
  }
}

extension StructureNode.Child {
  /// Whether it is content.
  var isContent: Bool { if case .content = self { true } else { false } }

  /// Whether it is a node.
  fileprivate var isNode: Bool { if case .node = self { true } else { false } }
}
