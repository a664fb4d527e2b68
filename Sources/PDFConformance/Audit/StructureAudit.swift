internal import Scene

/// Walks a structure tree in reading order and collects what it holds and what is wrong with it.
struct StructureAudit {
  private(set) var problems: [ConformanceProblem] = []
  /// The content that the tree refers to, in reading order.
  private(set) var contents: [ContentID] = []
  /// The links that the tree refers to, in reading order.
  private(set) var links: [LinkID] = []
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
    checkProperties(node)
    checkHeading(node)
    if node.role == .table { checkColumns(node) }
    for child in node.children {
      switch child {
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
    case .link where !node.children.contains(where: \.isLink):
      report("PDF/UA-1 7.18.5", "a link element holds no link")
    default: break
    }
  }

  /// Every row of a table covers the same number of columns.
  private mutating func checkColumns(_ table: StructureNode) {
    let widths = table.rows.map { row in
      row.children.reduce(0) { sum, child in
        if case .node(let cell) = child { sum + cell.columnSpan } else { sum }
      }
    }
    if let first = widths.first, let other = widths.first(where: { $0 != first }) {
      report("PDF/UA-1 7.5", "a table has rows of \(first) and of \(other) columns")
    }
    for cell in table.rows.flatMap(\.children) {
      if case .node(let cell) = cell, cell.columnSpan < 1 {
        report("PDF/UA-1 7.5", "a cell covers \(cell.columnSpan) columns")
      }
    }
  }
}

extension StructureNode.Child {
  fileprivate var isLink: Bool { if case .link = self { true } else { false } }
}

extension StructureNode {
  /// The rows of a table, those in its head and body too.
  fileprivate var rows: [StructureNode] {
    children.flatMap { child -> [StructureNode] in
      guard case .node(let part) = child else { return [] }
      return part.role == .tableRow ? [part] : part.role.isRowGroup ? part.rows : []
    }
  }
}
