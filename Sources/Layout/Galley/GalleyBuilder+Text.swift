import Wording
import Report
import Scene
import Styling
import Typesetting

extension GalleyBuilder {
  /// Sets a heading; it stays with what follows.
  func setHeading(_ inlines: [Inline], level: Int, anchor: String) -> SetBlock {
    let role: TextRole = level <= 2 ? .heading : .subheading
    let text = lines(inlines, role: role, width: textWidth, alignment: .balanced)
    let name = Item.anchor(Anchor(name: anchor, position: .zero))
    let slab = Slab(
      height: text.height, spaceBefore: level <= 2 ? rhythm.section : rhythm.subsection,
      spaceAfter: rhythm.heading, items: [name] + text.items(at: .zero),
      citations: text.citations, keepsWithNext: true,
      section: level <= 2 ? plainText(inlines) : nil)
    let node = StructureNode(level <= 2 ? .heading2 : .heading3, children: text.structure)
    return SetBlock(slabs: [slab], structure: [node])
  }

  /// Sets a paragraph as one strip a line, so that a page can end inside it.
  func setParagraph(
    _ inlines: [Inline], role: TextRole, indent: Double = 0, width: Double? = nil
  ) -> SetBlock {
    let text = lines(
      inlines, role: role, width: (width ?? textWidth) - indent,
      alignment: theme.style(role).isJustified ? .justified : .left)
    let slabs = paragraphSlabs(text, indent: indent, space: rhythm.paragraph)
    return SetBlock(
      slabs: slabs, structure: [StructureNode(.paragraph, children: text.structure)])
  }

  /// The strips of a paragraph; the first two and the last two lines stay together.
  func paragraphSlabs(_ text: SetText, indent: Double, space: Double) -> [Slab] {
    let last = text.lines.count - 1
    return text.lines.indices.map { index in
      let line = text.lines[index].drawn
      let origin = Point(x: indent, y: text.baseline(of: index))
      return Slab(
        height: text.leading, spaceBefore: index == 0 ? space : 0,
        spaceAfter: index == last ? space : 0,
        items: [.group(Group(offset: origin, items: line.items))],
        citations: line.notes.map { SlabCitation(note: $0, top: 0) },
        keepsWithNext: index != last && (index == 0 || index == last - 1))
    }
  }

  /// Sets a list with hanging marks.
  func setList(_ items: [[Block]], ordered: Bool) -> SetBlock {
    let indent = theme.style(.body).size * 1.25
    var slabs: [Slab] = []
    var nodes: [StructureNode.Child] = []
    for (index, blocks) in items.enumerated() {
      let label = ordered ? "\(index + 1)." : "–"
      let (itemSlabs, node) = setListItem(blocks, label: label, indent: indent)
      slabs += itemSlabs
      nodes.append(.node(node))
    }
    return SetBlock(slabs: slabs, structure: [StructureNode(.list, children: nodes)])
  }

  private func setListItem(
    _ blocks: [Block], label: String, indent: Double
  ) -> ([Slab], StructureNode) {
    let mark = lines([.text(label)], role: .list, width: indent)
    var slabs: [Slab] = []
    var body = StructureNode(.listBody)
    for block in blocks {
      guard case .paragraph(let inlines) = block else {
        let set = self.set(block)
        slabs += set.slabs
        body.children += set.structure.map { .node($0) }
        continue
      }
      let text = lines(
        inlines, role: .list, width: textWidth - indent,
        alignment: theme.style(.list).isJustified ? .justified : .left)
      slabs += paragraphSlabs(text, indent: indent, space: rhythm.item)
      body.children.append(.node(StructureNode(.paragraph, children: text.structure)))
    }
    if !slabs.isEmpty { slabs[0].items += mark.items(at: .zero) }
    let lead = StructureNode(.label, children: mark.structure)
    return (slabs, StructureNode(.listItem, children: [.node(lead), .node(body)]))
  }

  /// The words of inlines without note marks.
  func plainText(_ inlines: [Inline]) -> String {
    SpanBuilder.build(inlines, role: .body, theme: theme, language: wording.language).plainText
  }
}
