import Scene

/// Sorts the parts of a document into sections: one starts with each heading below the title, and
/// holds everything up to the next heading of its level or above.
struct SectionTree {
  /// The sections that are open, outermost first, with the levels of their headings.
  private var open: [(level: Int, node: StructureNode)] = []
  private var root = StructureNode(.document)

  /// Adds what follows.
  mutating func add(_ node: StructureNode) {
    if let level = node.role.sectionLevel {
      close(downTo: level)
      open.append((level, StructureNode(.section)))
    }
    append(node)
  }

  /// The tree of everything that was added.
  var document: StructureNode {
    var copy = self
    copy.close(downTo: 0)
    return copy.root
  }

  /// Closes the sections of a level and those below.
  private mutating func close(downTo level: Int) {
    while let last = open.last, last.level >= level {
      open.removeLast()
      append(last.node)
    }
  }

  private mutating func append(_ node: StructureNode) {
    if open.isEmpty {
      root.children.append(.node(node))
    } else {
      open[open.count - 1].node.children.append(.node(node))
    }
  }
}

extension StructureRole {
  /// The level of the section that a heading of this role starts; nil for all else, and for the
  /// title, whose section is the document.
  fileprivate var sectionLevel: Int? {
    switch self {
    case .heading2: 2
    case .heading3: 3
    case .heading4: 4
    default: nil
    }
  }
}
