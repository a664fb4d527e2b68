import Wording
import Report
import Scene
import Styling
import Typesetting

/// The parts of a page around its body: rule, running head, foot.
struct PageFrame {
  /// The setter of text and the look.
  let builder: GalleyBuilder
  /// The report's head.
  let head: ReportDocument.Head

  /// The thickness of the rule at the top, in points.
  static let ruleThickness = 1.6

  private var page: PageGeometry { builder.theme.page }
  private var style: TextStyle { builder.theme.style(.runningHead) }

  /// The top of the body, from the page's top, in points.
  var bodyTop: Double { page.marginTop + Self.ruleThickness + style.leading + 24 }
  /// The bottom of the body, from the page's top, in points.
  var bodyBottom: Double { page.size.height - page.marginBottom - style.leading * 0.7 }

  /// The rule, the head line and the foot line of a page; the first page's head is content.
  ///
  /// The head is the same on all pages: a page that is passed on alone still says of what and of
  /// which day it speaks.
  func draw(number: Int, of count: Int) -> DrawnFrame {
    var drawn = DrawnFrame(items: [topRule])
    drawn.add(headLines, isContent: number == 1, as: .head, builder.numbering)
    drawn.add(footLines(number: number, of: count), isContent: false, as: .foot, builder.numbering)
    return drawn
  }

  private var topRule: Item {
    let area = Rect(
      x: page.marginLeft, y: page.marginTop, width: page.fullWidth, height: Self.ruleThickness)
    return .shape(Shape(.rect(area), fill: .solid(builder.theme.palette.accent)))
  }

  /// Kind and subject at the left, day and edition at the right.
  private var headLines: [PlacedLine] {
    let baseline = page.marginTop + Self.ruleThickness + style.leading
    var lines: [PlacedLine] = []
    var x = page.marginLeft
    for words in [head.kicker, head.subject] where !words.isEmpty {
      let role: TextRole = lines.isEmpty ? .kicker : .runningHead
      let line = set(words, builder.theme.style(role))
      lines.append(PlacedLine(line: line, origin: Point(x: x, y: baseline)))
      x += line.width + style.size * 0.6
    }
    let words = [head.asOf, head.edition].filter { !$0.isEmpty }.joined(separator: "  ·  ")
    if !words.isEmpty { lines.append(atRight(set(words, style), baseline: baseline)) }
    return lines
  }

  /// The report at the left, the page at the right, and between them what is wrong with the whole.
  private func footLines(number: Int, of count: Int) -> [PlacedLine] {
    let baseline = page.size.height - page.marginBottom + style.leading * footDrop
    let folio = builder.wording.text(
      .pageOf, ["page": String(number), "pages": String(count)])
    var lines = [
      PlacedLine(
        line: set(head.foot, footStyle), origin: Point(x: page.marginLeft, y: baseline)),
      atRight(set(folio, footStyle), baseline: baseline),
    ]
    guard !head.warning.isEmpty else { return lines }
    var signal = footStyle
    signal.color = builder.theme.palette.signal
    signal.weight = .bold
    let warning = set(head.warning, signal)
    let middle = page.marginLeft + (page.fullWidth - warning.width) / 2
    lines.append(PlacedLine(line: warning, origin: Point(x: middle, y: baseline)))
    return lines
  }

  /// How far the foot line stands below the body, in leadings; farther where notes stand between.
  private var footDrop: Double { page.notes == .margin ? 0.5 : 1.2 }

  private func set(_ words: String, _ style: TextStyle) -> SetLine {
    builder.setter.line(words, style, language: builder.wording.language)
  }

  private func atRight(_ line: SetLine, baseline: Double) -> PlacedLine {
    let x = page.marginLeft + page.fullWidth - line.width
    return PlacedLine(line: line, origin: Point(x: x, y: baseline))
  }

  private var footStyle: TextStyle {
    var style = style
    style.weight = .regular
    style.color = builder.theme.palette.soft
    return style
  }
}

/// A line with its place on the page.
private struct PlacedLine {
  var line: SetLine
  /// The start of the baseline.
  var origin: Point
}

/// The drawn frame of a page, with the content that the first page's head has.
struct DrawnFrame {
  /// What is drawn.
  var items: [Item] = []
  /// The content of the head, in reading order; empty but on the first page.
  var content: [StructureNode] = []

  /// Adds lines, as content or as furniture.
  fileprivate mutating func add(
    _ lines: [PlacedLine], isContent: Bool, as part: PageFurniture, _ numbering: Numbering
  ) {
    guard isContent else {
      let drawn = lines.flatMap { $0.line.items(at: $0.origin) }
      items.append(.group(Group(furniture: part, items: drawn)))
      return
    }
    for entry in lines {
      let id = numbering.nextContent()
      items.append(.content(id, entry.line.items(at: entry.origin)))
      content.append(StructureNode(.paragraph, children: [.content(id)]))
    }
  }
}
