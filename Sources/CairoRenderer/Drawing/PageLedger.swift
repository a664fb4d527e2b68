internal import Scene

/// What a page holds besides its drawing, collected while it is drawn.
struct PageLedger {
  /// The leaves, links and anchors so far, in page coordinates.
  private(set) var page = MarkedPDF.Page()
  /// What the items that are being drawn belong to, outermost first.
  private var owners: [MarkedPDF.Leaf.Owner] = []
  private var isOpen = false

  /// What has to happen to the marks before something is drawn.
  enum Change {
    case nothing, begin, end, endAndBegin
  }

  /// Enters a piece of content, or of the page's furniture.
  mutating func enter(_ owner: MarkedPDF.Leaf.Owner) { owners.append(owner) }

  /// Leaves the innermost piece.
  mutating func leave() { owners.removeLast() }

  /// Notes that something is drawn, and says how the marks must change before it is.
  ///
  /// Only a mark that holds no other mark has a number in the file, so nested content closes what
  /// is around it. Shapes have no language and stay in whichever leaf is open.
  mutating func draw(_ bounds: Rect, language: String?, isText: Bool) -> Change {
    guard let wanted = owners.last else { return close() }
    if isOpen, let last = page.leaves.last, last.owner == wanted,
      !isText || last.language == language
    {
      page.leaves[page.leaves.count - 1].bounds = last.bounds.union(bounds)
      return .nothing
    }
    let change: Change = isOpen ? .endAndBegin : .begin
    page.leaves.append(.init(wanted, language: language, bounds: bounds))
    isOpen = true
    return change
  }

  /// Closes what is open.
  mutating func close() -> Change {
    defer { isOpen = false }
    return isOpen ? .end : .nothing
  }

  /// Notes a link, moved to its place on the page.
  mutating func add(_ link: Link, offset: Point) {
    var placed = link
    placed.area = link.area.offset(x: offset.x, y: offset.y)
    page.links.append(placed)
  }

  /// Notes a named place, moved to its place on the page.
  mutating func add(_ anchor: Anchor, offset: Point) {
    let (x, y) = (anchor.position.x + offset.x, anchor.position.y + offset.y)
    page.anchors.append(Anchor(name: anchor.name, position: Point(x: x, y: y)))
  }
}
