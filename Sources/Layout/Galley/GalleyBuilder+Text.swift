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
      opensSection: level <= 2)
    let node = StructureNode(level <= 2 ? .heading2 : .heading3, children: text.structure)
    return SetBlock(slabs: [slab], structure: [node])
  }

  /// Sets a paragraph as one strip a line, so that a page can end inside it.
  func setParagraph(
    _ inlines: [Inline], role: TextRole, indent: Double = 0, width: Double? = nil
  ) -> SetBlock {
    let text = lines(
      inlines, role: role, width: (width ?? textWidth) - indent,
      alignment: alignment(of: role))
    let slabs = paragraphSlabs(text, indent: indent, space: rhythm.paragraph)
    return SetBlock(
      slabs: slabs, structure: [StructureNode(.paragraph, children: text.structure)])
  }

  /// How the lines of running text are filled.
  func alignment(of role: TextRole) -> TextAlignment {
    theme.style(role).isJustified ? .justified : .left
  }

  /// The strips of a paragraph; the first two and the last two lines stay together, and so do the
  /// parts of a divided word.
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
        keepsWithNext: index != last
          && (index == 0 || index == last - 1 || text.lines[index].metrics.isDivided))
    }
  }

  /// The words of inlines without note marks.
  func plainText(_ inlines: [Inline]) -> String {
    SpanBuilder.build(inlines, role: .body, theme: theme, wording: wording).plainText
  }
}
