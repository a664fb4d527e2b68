import Report
import Scene
import Styling
import Typesetting

extension GalleyBuilder {
  /// Sets the headings with their pages, one strip each; the pages are set when they are known.
  func setContents(_ title: [Inline], depth: Int) -> SetBlock {
    let head = lines(title, role: .figureTitle, width: textWidth)
    let lead = Slab(
      height: head.height, spaceBefore: rhythm.figure, spaceAfter: rhythm.item,
      items: head.items(at: .zero), keepsWithNext: true)
    var slabs = [lead]
    var contents = StructureNode(
      .contents,
      children: [.node(StructureNode(.caption, children: [.node(paragraph(head))]))])
    for entry in headings {
      add(entry, indent: 0, to: &slabs, &contents)
      for below in depth > 2 ? entry.children : [] {
        add(below, indent: theme.style(.body).size * 1.25, to: &slabs, &contents)
      }
    }
    slabs[slabs.count - 1].spaceAfter = rhythm.figure
    return headings.isEmpty
      ? SetBlock(slabs: [], structure: []) : SetBlock(slabs: slabs, structure: [contents])
  }

  private func paragraph(_ text: SetText) -> StructureNode {
    StructureNode(.paragraph, children: text.structure)
  }

  private func add(
    _ entry: OutlineEntry, indent: Double, to slabs: inout [Slab], _ contents: inout StructureNode
  ) {
    let room = theme.style(.list).size * 3
    let words = Inline.reference([.text(entry.title)], anchor: entry.anchor)
    let text = lines([words], role: .list, width: textWidth - indent - room)
    guard !text.lines.isEmpty else { return }
    let last = text.lines.count - 1
    let number = PageNumber(
      content: numbering.nextContent(), anchor: entry.anchor,
      end: Point(x: textWidth, y: Double(last) * text.leading + text.baseline(of: last)))
    slabs.append(
      Slab(
        height: text.height, spaceBefore: rhythm.item, spaceAfter: rhythm.item,
        items: text.items(at: Point(x: indent, y: 0)), pageNumbers: [number]))
    let parts = [
      StructureNode(.reference, children: text.structure),
      StructureNode(.paragraph, children: [.content(number.content)]),
    ]
    contents.children.append(
      .node(StructureNode(.contentsItem, children: parts.map { .node($0) })))
  }
}
