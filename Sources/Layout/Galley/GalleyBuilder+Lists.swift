import Report
import Scene
import Styling

extension GalleyBuilder {
  /// Sets a list with hanging marks; a list within an item stands where the item's text does.
  ///
  /// - Parameter left: how far the marks stand from the text's left edge, in points.
  func setList(_ items: [[Block]], ordered: Bool, left: Double = 0) -> SetBlock {
    let marks = items.indices.map { index in
      lines([.text(ordered ? "\(index + 1)." : "–")], role: .list, width: textWidth)
    }
    let size = theme.style(.list).size
    let widest = marks.map(\.width).max() ?? 0
    let hang = max(1.25 * size, widest + 0.4 * size)
    var slabs: [Slab] = []
    var nodes: [StructureNode.Child] = []
    for (blocks, mark) in zip(items, marks) {
      let (itemSlabs, node) = setItem(blocks, mark: mark, left: left, hang: hang)
      slabs += itemSlabs
      nodes.append(.node(node))
    }
    let list = StructureNode(.list, numbering: ordered ? .decimal : .unnumbered, children: nodes)
    return SetBlock(slabs: slabs, structure: [list])
  }

  private func setItem(
    _ blocks: [Block], mark: SetText, left: Double, hang: Double
  ) -> ([Slab], StructureNode) {
    var slabs: [Slab] = []
    var body = StructureNode(.listBody)
    for block in blocks {
      let set = setItemBlock(block, indent: left + hang)
      slabs += set.slabs
      body.children += set.structure.map { .node($0) }
    }
    if !slabs.isEmpty {
      slabs[0].items = mark.items(at: Point(x: left, y: 0)) + slabs[0].items
    }
    let lead = StructureNode(.label, children: mark.structure)
    return (slabs, StructureNode(.listItem, children: [.node(lead), .node(body)]))
  }

  private func setItemBlock(_ block: Block, indent: Double) -> SetBlock {
    switch block {
    case .paragraph(let inlines):
      let text = lines(
        inlines, role: .list, width: textWidth - indent,
        alignment: alignment(of: .list))
      return SetBlock(
        slabs: paragraphSlabs(text, indent: indent, space: rhythm.item),
        structure: [StructureNode(.paragraph, children: text.structure)])
    case .list(let ordered, let items): return setList(items, ordered: ordered, left: indent)
    default: return set(block)
    }
  }
}
