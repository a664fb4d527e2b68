internal import Scene

/// Walks a structure tree in reading order and collects what it holds and what is wrong with it.
struct StructureAudit {
  private(set) var problems: [ConformanceProblem] = []
  /// The content that the tree refers to, in reading order.
  private(set) var contents: [ContentID] = []
  /// The links that the tree refers to, in reading order.
  private(set) var links: [LinkID] = []
  /// The attachments that elements name, in reading order.
  private(set) var files: [String] = []
  private var names: Set<String> = []
  private var headingLevel = 0

  /// Checks a whole tree.
  mutating func visit(_ root: StructureNode) {
    if root.role != .document {
      report("PDF/UA-1 7.1", "the tree starts with '\(root.role.rawValue)', not with 'Document'")
    }
    check(root)
  }

  mutating func report(_ clause: String, _ message: String) {
    problems.append(ConformanceProblem(clause: clause, message: message))
  }

  private mutating func check(_ node: StructureNode) {
    if !node.files.isEmpty { files += node.files }
    checkProperties(node)
    checkHeading(node)
    if node.role == .table { checkColumns(node) }
    // By places: a loop over the children would copy each of them.
    for place in node.children.indices {
      switch node.children[place] {
      case .node(let part):
        checkNesting(part.role, in: node.role)
        check(part)
      case .content(let id):
        contents.append(id)
        if !node.role.holdsContent {
          report(
            "PDF/UA-1 7.1", "content \(id.rawValue) stands directly in '\(node.role.rawValue)'")
        }
      case .link(let id):
        links.append(id)
        if node.role != .link {
          report(
            "PDF/UA-1 7.18.5",
            "link \(id.rawValue) stands in '\(node.role.rawValue)', not in 'Link'")
        }
      }
    }
  }

  private mutating func checkNesting(_ part: StructureRole, in whole: StructureRole) {
    let fits = whole.parts?.contains(part) ?? true
    let belongs = part.wholes?.contains(whole) ?? true
    if !fits || !belongs {
      report("PDF/UA-1 7.1", "'\(part.rawValue)' must not stand in '\(whole.rawValue)'")
    }
  }

  /// Headings start at level 1 and go down one level at a time.
  private mutating func checkHeading(_ node: StructureNode) {
    guard let level = node.role.headingLevel else { return }
    if level > headingLevel + 1 {
      let before = headingLevel == 0 ? "no heading" : "a heading of level \(headingLevel)"
      report("PDF/UA-1 7.4.2", "a heading of level \(level) follows \(before)")
    }
    headingLevel = level
  }

  /// The attributes that a role needs.
  private mutating func checkProperties(_ node: StructureNode) {
    if let language = node.language, !LanguageTag.isWellFormed(language) {
      report("PDF/UA-1 7.2", "the language '\(language)' is no language tag")
    }
    if let name = node.name, !names.insert(name).inserted {
      report("PDF/UA-1 7.9", "the name '\(name)' is used twice")
    }
    switch node.role {
    case .figure where (node.alternative ?? "").allSatisfy(\.isWhitespace):
      report("PDF/UA-1 7.3", "a figure has no alternative text")
    case .note where (node.name ?? "").isEmpty:
      report("PDF/UA-1 7.9", "a note has no name")
    case .headerCell where node.scope == nil:
      report("PDF/UA-1 7.5", "a header cell does not say whom it speaks for")
    case .list where node.numbering == nil && node.hasLabels:
      report("PDF/UA-1 7.6", "a list with labels does not say how it is numbered")
    case .link where !node.children.contains(where: \.isLink):
      report("PDF/UA-1 7.18.5", "a link element holds no link")
    default: break
    }
  }

  private mutating func checkColumns(_ table: StructureNode) {
    let grid = TableGrid(table)
    if let first = grid.widths.first, let other = grid.widths.first(where: { $0 != first }) {
      report("PDF/UA-1 7.5", "a table has rows of \(first) and of \(other) columns")
    }
    if grid.hangingRows > 0 {
      report("PDF/UA-1 7.5", "a cell covers \(grid.hangingRows) rows more than its group has")
    }
    for cell in grid.cells {
      if cell.columns < 1 { report("PDF/UA-1 7.5", "a cell covers \(cell.columns) columns") }
      if cell.rows < 1 { report("PDF/UA-1 7.5", "a cell covers \(cell.rows) rows") }
    }
  }
}

extension StructureNode {
  /// Whether items of the list have labels.
  fileprivate var hasLabels: Bool {
    nodes.contains { $0.nodes.contains { $0.role == .label } }
  }
}

extension StructureNode.Child {
  fileprivate var isLink: Bool { if case .link = self { true } else { false } }
}
