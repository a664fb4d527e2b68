import Scene

/// Puts lines of text on pages and the elements for them into a tree.
struct DocumentBuilder {
  private(set) var pages: [Frame] = []
  private var items: [Item] = []
  private var baseline = 40.0
  private var lastContent = 0
  static let size = Size(width: 320, height: 460)

  /// Draws a line of text and gives the child that refers to it.
  mutating func line(
    _ text: String, size: Double = 10, indent: Double = 0, font: FontFace = TestFont.roboto,
    language: String? = nil
  ) -> StructureNode.Child {
    let run = TestFont.run(
      text, at: Point(x: 30 + indent, y: baseline), size: size, font: font, language: language)
    baseline += size * 1.6
    return content([.text(run)])
  }

  /// Draws items and gives the child that refers to them.
  mutating func content(_ drawn: [Item]) -> StructureNode.Child {
    lastContent += 1
    items.append(.content(ContentID(lastContent), drawn))
    return .content(ContentID(lastContent))
  }

  /// Draws something that stands nowhere in the tree.
  mutating func decorate(_ item: Item) { items.append(item) }

  /// Draws a figure below the last line, moved to its place.
  mutating func figure(height: Double, _ drawn: [Item]) -> StructureNode.Child {
    let group = Group(offset: Point(x: 30, y: baseline), items: drawn)
    baseline += height + 16
    return content([.group(group)])
  }

  /// Names the place of the next line.
  mutating func anchor(_ name: String) {
    items.append(.anchor(Anchor(name: name, position: Point(x: 30, y: baseline - 12))))
  }

  /// Lets the last line react.
  mutating func link(_ id: Int, to target: Link.Target, _ description: String) {
    let area = Rect(x: 30, y: baseline - 26, width: 200, height: 14)
    items.append(
      .link(Link(id: LinkID(id), area: area, target: target, description: description)))
  }

  /// Ends the page.
  mutating func breakPage() {
    pages.append(Frame(size: Self.size, items: items))
    (items, baseline) = ([], 40)
  }
}

extension StructureNode {
  /// A node as a part of another.
  var child: Child { .node(self) }
}
