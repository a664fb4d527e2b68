import Typesetting
import Wording
import Charts
import Report
import Scene
import Styling

extension GalleyBuilder {
  /// Sets large numbers in a row over the full width.
  func setKeyFigures(_ block: KeyFigures) -> SetBlock {
    let width = theme.page.fullWidth
    let data = ChartData.keyFigures(block.data)
    guard let picture = draw(data, kind: "key-figures", width: width) else {
      return SetBlock(slabs: [], structure: [])
    }
    let content = numbering.nextContent()
    let links = noteLinks(of: picture)
    let slab = Slab(
      height: picture.frame.size.height, spaceBefore: rhythm.figure * 0.6,
      spaceAfter: rhythm.figure, items: [.content(content, picture.frame.items)] + links.items,
      citations: links.citations, isFullWidth: true)
    let written =
      block.alternative.isEmpty
      ? describe(data, kind: "key-figures", title: "") : block.alternative
    let figure = StructureNode(
      .figure, alternative: written, files: [block.dataFile].compactMap(\.self),
      children: [.content(content)])
    return SetBlock(slabs: [slab], structure: [figure] + links.structure)
  }

  /// Sets a chart with title, subtitle, picture and note as one strip; a chart that is higher than a
  /// page as several, each under the title.
  func setFigure(_ figure: FigureBlock) -> SetBlock {
    let width = figure.width == .full ? theme.page.fullWidth : textWidth
    let context = ChartContext(width: width, theme: theme, wording: wording, setter: setter)
    guard let kind = ChartKinds.kind(named: figure.kind),
      var pictures = ChartKinds.pictures(
        of: figure.data, as: kind, in: context, atMost: .infinity)
    else { return SetBlock(slabs: [], structure: []) }
    let room = highestPicture(of: figure, like: pictures[0], width: width)
    if pictures[0].frame.size.height > room {
      pictures =
        ChartKinds.pictures(of: figure.data, as: kind, in: context, atMost: room) ?? pictures
    }
    noteCrowding(in: pictures, of: figure)
    var block = SetBlock(slabs: [], structure: [])
    for (index, picture) in pictures.enumerated() {
      let part = FigurePart(
        picture: picture, isFirst: index == 0, isLast: index == pictures.count - 1)
      let set = setPart(part, of: figure, width: width)
      block.slabs.append(set.slab)
      block.structure += set.structure
    }
    return block
  }

  /// Looks for labels that touch something; no picture should have any, whatever the data.
  private func noteCrowding(in pictures: [ChartPicture], of figure: FigureBlock) {
    let found = pictures.flatMap { collisions(in: $0, paper: theme.palette.paper) }
    if found.isEmpty { return }
    numbering.note(CrowdedFigure(name: figure.name, span: figure.span, collisions: found))
  }

  /// A picture of a figure that may have several.
  private struct FigurePart {
    var picture: ChartPicture
    var isFirst: Bool
    var isLast: Bool
  }

  /// The highest picture that a page holds between a figure's title and note and above the evidence
  /// notes that have no margin beside it, in points.
  private func highestPicture(
    of figure: FigureBlock, like picture: ChartPicture, width: Double
  ) -> Double {
    // A copy that counts for itself: what is only measured takes no numbers.
    let measuring = GalleyBuilder(
      theme: theme, wording: wording, setter: setter, numbering: Numbering(), notes: notes,
      headings: headings)
    var stack = Stack()
    let continued = Inline.text(" (\(wording.text(.continued)))")
    _ = measuring.setCaption(
      figure.title + [continued], figure.subtitle, width: width, into: &stack)
    stack.advance(rhythm.caption)
    _ = measuring.setFigureNote(legend: picture.legend, figure.note, width: width, into: &stack)
    let head = ReportDocument.Head(kicker: "", subject: "", asOf: "", foot: "")
    let page = PageFrame(builder: self, head: head)
    let height = page.bodyBottom - page.bodyTop
    guard theme.page.notes == .foot || figure.width == .full else { return height - stack.y }
    let cited = Set(picture.citations.map(\.note) + stack.citations.map(\.note))
    let foot = NoteFoot(notes.filter { cited.contains($0.number) }, builder: measuring)
    return height - stack.y - min(foot?.height ?? 0, height * Self.largestFoot)
  }

  /// The share of a page that is kept for a figure's notes at the most; several parts share them.
  private static let largestFoot = 0.35

  private func setPart(
    _ part: FigurePart, of figure: FigureBlock, width: Double
  ) -> (slab: Slab, structure: [StructureNode]) {
    var stack = Stack()
    let continued = Inline.text(wording.bracketed(wording.text(.continued)))
    var nodes = setCaption(
      part.isFirst ? figure.title : figure.title + [continued], figure.subtitle, width: width,
      into: &stack)
    stack.advance(rhythm.caption)
    nodes += place(part, of: figure, into: &stack)
    if part.isLast {
      nodes += setFigureNote(
        legend: part.picture.legend, figure.note, width: width, into: &stack)
    }
    let structure = [StructureNode(.division, children: nodes.map { .node($0) })]
    let slab = Slab(
      height: stack.y, spaceBefore: rhythm.figure, spaceAfter: rhythm.figure,
      items: stack.items, citations: stack.citations, isFullWidth: figure.width == .full,
      floats: true)
    return (slab, structure)
  }

  /// Adds a picture with the links over its marks; its text alternative stands once.
  private func place(
    _ part: FigurePart, of figure: FigureBlock, into stack: inout Stack
  ) -> [StructureNode] {
    let content = numbering.nextContent()
    let links = noteLinks(of: part.picture, offset: stack.y)
    let drawing = Group(offset: Point(x: 0, y: stack.y), items: part.picture.frame.items)
    stack.citations += links.citations
    stack.items.append(.content(content, [.group(drawing)]))
    stack.items += links.items
    stack.advance(part.picture.frame.size.height)
    let title = plainText(figure.title)
    // The title is read before the figure, so its alternative does not say it again.
    let written =
      figure.alternative.isEmpty
      ? describe(figure.data, kind: figure.kind, title: "") : figure.alternative
    let node = StructureNode(
      .figure, alternative: part.isFirst && !written.isEmpty ? written : title,
      files: part.isFirst ? [figure.dataFile].compactMap(\.self) : [],
      children: [.content(content)])
    return [node] + links.structure
  }

  /// Sets a title and a subtitle above a figure or table; one caption, or nothing.
  func setCaption(
    _ title: [Inline], _ subtitle: [Inline], width: Double, into stack: inout Stack
  ) -> [StructureNode] {
    var nodes: [StructureNode] = []
    for (inlines, role) in [(title, TextRole.figureTitle), (subtitle, .figureSubtitle)]
    where !inlines.isEmpty {
      let text = lines(
        inlines, role: role, width: width, alignment: role == .figureTitle ? .balanced : .left)
      guard !text.lines.isEmpty else { continue }
      stack.add(text)
      nodes.append(StructureNode(.paragraph, children: text.structure))
    }
    return nodes.isEmpty ? [] : [StructureNode(.caption, children: nodes.map { .node($0) })]
  }

  /// Sets the note under a hairline: how to read the hedges, then the author's words.
  func setFigureNote(
    legend: [String], _ note: [Inline], width: Double, isRuled: Bool = true,
    into stack: inout Stack
  ) -> [StructureNode] {
    let words = legend.joined(separator: wording.sentenceSpace)
    var inlines: [Inline] = words.isEmpty ? [] : [.text(words)]
    if !inlines.isEmpty, !note.isEmpty { inlines.append(.text(wording.sentenceSpace)) }
    inlines += note
    let text = lines(inlines, role: .figureNote, width: width)
    guard !text.lines.isEmpty else { return [] }
    if isRuled {
      stack.advance(rhythm.caption)
      stack.rule(width: width, color: theme.palette.rule, thickness: theme.charts.hairlineWidth)
    }
    stack.advance(rhythm.caption * 0.5)
    stack.add(text)
    return [StructureNode(.paragraph, children: text.structure)]
  }

  private func draw(_ data: ChartData, kind: String, width: Double) -> ChartPicture? {
    let context = ChartContext(width: width, theme: theme, wording: wording, setter: setter)
    return ChartKinds.kind(named: kind)?.draw(data, in: context)
  }

  private func describe(_ data: ChartData, kind: String, title: String) -> String {
    ChartKinds.kind(named: kind)?.describe(data, title: title, wording: wording) ?? title
  }

  /// Lays links over the note marks in a picture.
  private func noteLinks(of picture: ChartPicture, offset: Double = 0) -> PictureLinks {
    var links = PictureLinks()
    for citation in picture.citations {
      let id = numbering.nextLink()
      let area = citation.area.offset(x: 0, y: offset)
      let words = wording.text(.noteLink, ["number": String(citation.note)])
      let target = Link.Target.anchor("note-\(citation.note)")
      links.items.append(.link(Link(id: id, area: area, target: target, description: words)))
      if numbering.citesFirst(citation.note) {
        links.items.append(
          .anchor(Anchor(name: "mark-\(citation.note)", position: area.origin)))
      }
      links.citations.append(SlabCitation(note: citation.note, top: area.minY))
      // The mark itself is part of the picture; the link says in words where it leads.
      let link = StructureNode(.link, alternative: words, children: [.link(id)])
      links.references.append(.node(StructureNode(.reference, children: [.node(link)])))
    }
    return links
  }
}

/// The links over a picture's note marks, with their place in the structure.
private struct PictureLinks {
  var items: [Item] = []
  var citations: [SlabCitation] = []
  var references: [StructureNode.Child] = []

  /// One paragraph that holds the references, behind the figure; none without marks.
  var structure: [StructureNode] {
    references.isEmpty ? [] : [StructureNode(.paragraph, children: references)]
  }
}
