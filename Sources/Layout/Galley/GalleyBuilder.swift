import Charts
import Report
import Scene
import Styling
import Typesetting
import Wording

/// Sets the blocks of a report as strips that pages are filled with.
struct GalleyBuilder {
  /// The look.
  let theme: Theme
  /// The language.
  let wording: Wording
  /// The fonts.
  let setter: any TextSetting
  /// The source of numbers.
  let numbering: Numbering
  /// The report's evidence notes.
  let notes: [Note]
  /// The report's headings.
  let headings: [OutlineEntry]

  /// The vertical white.
  var rhythm: Rhythm { Rhythm(theme: theme) }
  /// The width of running text, in points.
  var textWidth: Double { theme.page.textWidth }

  /// Sets one block.
  func set(_ block: Block) -> SetBlock {
    switch block {
    case .heading(let level, let inlines, let anchor):
      setHeading(inlines, level: level, anchor: anchor)
    case .paragraph(let inlines):
      setParagraph(inlines, role: .body)
    case .list(let ordered, let items):
      setList(items, ordered: ordered)
    case .keyFigures(let figures):
      setKeyFigures(figures)
    case .figure(let figure):
      setFigure(figure)
    case .table(let table):
      setTable(table)
    case .entries(let entries):
      setEntries(entries)
    case .contents(let title, let depth):
      setContents(title, depth: depth)
    case .pageBreak:
      // The galley marks the strip that follows.
      SetBlock(slabs: [], structure: [])
    }
  }

  /// Sets lines of a role at a place; gives the lines with their height.
  func lines(
    _ inlines: [Inline], role: TextRole, width: Double, alignment: TextAlignment = .left
  ) -> SetText {
    let text = SpanBuilder.build(inlines, role: role, theme: theme, wording: wording)
    guard !text.spans.isEmpty else { return SetText(lines: [], leading: 0) }
    let drawer = LineDrawer(numbering: numbering, wording: wording)
    let leading = theme.style(role).leading
    let set = setter.paragraph(text.spans, width: width, alignment: alignment)
    return SetText(
      lines: set.map { SetText.Line(drawn: drawer.draw($0, of: text), metrics: $0) },
      leading: leading)
  }
}

/// Drawn lines with a common leading.
struct SetText {
  /// A drawn line and its measures.
  struct Line {
    var drawn: DrawnLine
    var metrics: SetLine
  }

  /// The lines from top to bottom.
  var lines: [Line]
  /// The distance from baseline to baseline, in points.
  var leading: Double

  /// The height of all lines, in points.
  var height: Double { Double(lines.count) * leading }
  /// The width of the longest line, in points.
  var width: Double { lines.map(\.metrics.width).max() ?? 0 }

  /// The distance from a line's top to its baseline: the line's box is centred in the leading.
  func baseline(of line: Int) -> Double {
    let metrics = lines[line].metrics
    return (leading - metrics.ascent - metrics.descent) / 2 + metrics.ascent
  }

  /// All lines as items, with the top left corner at a point.
  func items(at origin: Point) -> [Item] {
    lines.indices.map { index in
      let y = origin.y + Double(index) * leading + baseline(of: index)
      return .group(Group(offset: Point(x: origin.x, y: y), items: lines[index].drawn.items))
    }
  }

  /// The structure of all lines, in order; what goes on from one line to the next stands there once.
  var structure: [StructureNode.Child] {
    var structure: [StructureNode.Child] = []
    var last: Int?
    for line in lines.map(\.drawn) {
      var own = line.structure
      if let span = line.firstSpan, span == last, case .node(let rest)? = own.first,
        case .node(var start)? = structure.last, start.role == rest.role
      {
        start.children += rest.children
        structure[structure.count - 1] = .node(start)
        own.removeFirst()
      }
      structure += own
      last = line.lastSpan
    }
    return structure
  }

  /// The notes that the lines cite, with their lines' tops from the first line's top.
  var citations: [SlabCitation] {
    lines.indices.flatMap { index in
      lines[index].drawn.notes.map { SlabCitation(note: $0, top: Double(index) * leading) }
    }
  }
}
