import Report
import Scene
import Styling
import Wording

extension GalleyBuilder {
  /// Sets entries with a heading each, such as the sources or the rules: a list with the headings as
  /// labels.
  func setEntries(_ entries: [Entry]) -> SetBlock {
    var slabs: [Slab] = []
    var list = StructureNode(.list, numbering: .unnumbered)
    for (index, entry) in entries.enumerated() {
      var set = entry.setting == .hanging ? setHanging(entry) : setStacked(entry)
      if entry.setting == .hanging, entries.indices.dropLast().suffix(Self.fewest).contains(index) {
        for strip in set.slabs.indices { set.slabs[strip].keepsWithNext = true }
      }
      slabs += set.slabs
      list.children.append(.node(set.item))
    }
    return SetBlock(slabs: slabs, structure: entries.isEmpty ? [] : [list])
  }

  /// No page starts with fewer short entries in front of the last one.
  private static let fewest = 2

  /// An entry's strips and its place in the list.
  private struct SetEntry {
    var slabs: [Slab]
    var item: StructureNode

    init(_ slabs: [Slab], heading: SetText, body: StructureNode) {
      self.slabs = slabs
      let label = StructureNode(.label, children: heading.structure)
      item = StructureNode(.listItem, children: [.node(label), .node(body)])
    }
  }

  /// The most lines of an entry that no page end parts.
  private static let longestWhole = 14

  /// The heading on a line of its own.
  private func setStacked(_ entry: Entry) -> SetEntry {
    let head = lines(entry.heading, role: .categoryStrong, width: textWidth)
    let anchor = Item.anchor(Anchor(name: entry.anchor, position: .zero))
    let lead = Slab(
      height: head.height, spaceBefore: rhythm.paragraph * 1.4,
      items: [anchor] + head.items(at: .zero), citations: head.citations, keepsWithNext: true)
    var body = StructureNode(.listBody)
    var slabs =
      [lead]
      + setEntryParagraphs(
        entry, indent: 0, width: textWidth, space: rhythm.item, into: &body)
    // An entry is read as one piece; only a very long one may be parted.
    if slabs.count <= Self.longestWhole {
      for index in slabs.indices.dropLast() { slabs[index].keepsWithNext = true }
    }
    return SetEntry(slabs, heading: head, body: body)
  }

  /// The heading in a narrow column, on the line of the first paragraph; over the full width, because
  /// such entries are short and cite nothing.
  private func setHanging(_ entry: Entry) -> SetEntry {
    let indent = theme.style(.figureNote).size * 3
    let head = lines(entry.heading, role: .categoryStrong, width: indent)
    var body = StructureNode(.listBody)
    var slabs = setEntryParagraphs(
      entry, indent: indent, width: theme.page.fullWidth, space: rhythm.line, into: &body)
    for index in slabs.indices { slabs[index].isFullWidth = true }
    guard !slabs.isEmpty, !head.lines.isEmpty else { return setStacked(entry) }
    let anchor = Item.anchor(Anchor(name: entry.anchor, position: .zero))
    // The heading shares the baseline of the first line, whatever their sizes are.
    let shift = (theme.style(.figureNote).leading - head.leading) / 2
    slabs[0].items = [anchor] + head.items(at: Point(x: 0, y: shift)) + slabs[0].items
    slabs[0].citations += head.citations
    return SetEntry(slabs, heading: head, body: body)
  }

  private func setEntryParagraphs(
    _ entry: Entry, indent: Double, width: Double, space: Double,
    into body: inout StructureNode
  ) -> [Slab] {
    var slabs: [Slab] = []
    for paragraph in entry.paragraphs {
      let text = lines(paragraph, role: .figureNote, width: width - indent)
      slabs += paragraphSlabs(text, indent: indent, space: space)
      body.children.append(.node(StructureNode(.paragraph, children: text.structure)))
    }
    return slabs
  }
}
