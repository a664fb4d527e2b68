import Wording
import Scene
import Styling
import Typesetting

/// Puts strips, notes and the page's frame together.
struct PageAssembler {
  /// The setter of text and the look.
  let builder: GalleyBuilder
  /// What stands around the body.
  let frame: PageFrame

  /// Assembled pages, with the structure of what is not in the galley.
  struct Assembled {
    /// The pages.
    var frames: [Frame] = []
    /// The head of the first page, a paragraph for each of its parts.
    var head: [StructureNode] = []
    /// The notes by number.
    var notes: [Int: StructureNode] = [:]
  }

  private var page: PageGeometry { builder.theme.page }

  /// Draws all pages.
  func assemble(_ pages: [PageContent]) -> Assembled {
    var assembled = Assembled()
    let anchors = AnchorPages(pages)
    for (index, content) in pages.enumerated() {
      let drawn = frame.draw(number: index + 1, of: pages.count)
      assembled.head += drawn.content
      assembled.frames.append(
        Frame(size: page.size, items: drawn.items + items(of: content, anchors)))
      for note in content.marginNotes.map(\.note) + (content.foot?.columns.flatMap { $0 } ?? []) {
        assembled.notes[note.number] = note.node
      }
    }
    return assembled
  }

  private func items(of content: PageContent, _ anchors: AnchorPages) -> [Item] {
    let body = content.slabs.map { entry in
      Item.group(
        Group(
          offset: Point(x: page.marginLeft + entry.left, y: frame.bodyTop + entry.top),
          items: items(of: entry) + entry.slab.pageNumbers.map { item(of: $0, anchors) }))
    }
    let x = page.marginLeft + page.textWidth + page.gutter
    let margin = content.marginNotes.map { entry in
      Item.group(
        Group(offset: Point(x: x, y: frame.bodyTop + entry.top), items: entry.note.items))
    }
    return body + margin + (content.foot.map(items(of:)) ?? [])
  }

  private func items(of entry: PlacedSlab) -> [Item] {
    guard entry.isContinued, let continuation = entry.slab.continuation else {
      return entry.slab.items
    }
    let offset = Point(x: 0, y: continuation.headHeight)
    return continuation.head + [.group(Group(offset: offset, items: continuation.items))]
  }

  private func item(of number: PageNumber, _ anchors: AnchorPages) -> Item {
    let line = builder.setter.line(
      String(anchors.number(of: number.anchor)), builder.theme.style(.list),
      language: builder.wording.language)
    let start = Point(x: number.end.x - line.width, y: number.end.y)
    return .content(number.content, line.items(at: start))
  }

  private func items(of foot: NoteFoot) -> [Item] {
    let top = frame.bodyBottom - foot.height + NoteFoot.margin.above
    let rule = Path.line(
      from: Point(x: page.marginLeft, y: top),
      to: Point(x: page.marginLeft + page.fullWidth * 0.2, y: top))
    let stroke = Stroke(
      color: builder.theme.palette.rule, width: builder.theme.charts.ruleWidth)
    var items: [Item] = [.shape(Shape(rule, stroke: stroke))]
    let step = (page.fullWidth + TableSetter.gap * 1.4) / 3
    for (index, column) in foot.columns.enumerated() {
      var y = top + NoteFoot.margin.below
      for note in column {
        let origin = Point(x: page.marginLeft + Double(index) * step, y: y)
        items.append(.group(Group(offset: origin, items: note.items)))
        y += note.height + foot.gap
      }
    }
    return items
  }
}
