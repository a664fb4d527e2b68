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
  func draw(number: Int, of count: Int, section: String) -> DrawnFrame {
    var drawn = DrawnFrame()
    drawn.items.append(topRule)
    let right = number == 1 ? [head.asOf, head.edition] : [section]
    let line = right.filter { !$0.isEmpty }.joined(separator: "  ·  ")
    let words = [head.kicker, head.subject].filter { !$0.isEmpty }
    addHead(left: words, right: line, isContent: number == 1, to: &drawn)
    addFoot(number: number, of: count, to: &drawn)
    return drawn
  }

  private var topRule: Item {
    let area = Rect(
      x: page.marginLeft, y: page.marginTop, width: page.fullWidth, height: Self.ruleThickness)
    return .shape(Shape(.rect(area), fill: .solid(builder.theme.palette.accent)))
  }

  private func addHead(
    left: [String], right: String, isContent: Bool, to drawn: inout DrawnFrame
  ) {
    let baseline = page.marginTop + Self.ruleThickness + style.leading
    var x = page.marginLeft
    for (index, words) in left.enumerated() {
      let role: TextRole = index == 0 ? .kicker : .runningHead
      let line = builder.setter.line(
        words, builder.theme.style(role), language: builder.wording.language)
      drawn.add(line, at: Point(x: x, y: baseline), isContent: isContent, builder.numbering)
      x += line.width + style.size * 0.6
    }
    addRight(right, baseline: baseline, isContent: isContent, to: &drawn)
  }

  private func addRight(
    _ words: String, baseline: Double, isContent: Bool, to drawn: inout DrawnFrame
  ) {
    guard !words.isEmpty else { return }
    let line = builder.setter.line(words, style, language: builder.wording.language)
    let x = page.marginLeft + page.fullWidth - line.width
    drawn.add(line, at: Point(x: x, y: baseline), isContent: isContent, builder.numbering)
  }

  private func addFoot(number: Int, of count: Int, to drawn: inout DrawnFrame) {
    let baseline = page.size.height - page.marginBottom + style.leading * 0.5
    let left = builder.setter.line(head.foot, footStyle, language: builder.wording.language)
    drawn.items += left.items(at: Point(x: page.marginLeft, y: baseline))
    let folio = builder.wording.text(
      .pageOf, ["page": String(number), "pages": String(count)])
    let right = builder.setter.line(folio, footStyle, language: builder.wording.language)
    let x = page.marginLeft + page.fullWidth - right.width
    drawn.items += right.items(at: Point(x: x, y: baseline))
    guard !head.warning.isEmpty else { return }
    var signal = footStyle
    signal.color = builder.theme.palette.signal
    signal.weight = .bold
    let warning = builder.setter.line(head.warning, signal, language: builder.wording.language)
    let middle = page.marginLeft + (page.fullWidth - warning.width) / 2
    drawn.items += warning.items(at: Point(x: middle, y: baseline))
  }

  private var footStyle: TextStyle {
    var style = style
    style.weight = .regular
    style.color = builder.theme.palette.soft
    return style
  }
}

/// The drawn frame of a page, with the content that the first page's head has.
struct DrawnFrame {
  /// What is drawn.
  var items: [Item] = []
  /// The content of the head, in reading order; empty but on the first page.
  var content: [StructureNode.Child] = []

  /// Adds a line, as content or as decoration.
  mutating func add(
    _ line: SetLine, at origin: Point, isContent: Bool, _ numbering: Numbering
  ) {
    guard isContent else {
      items += line.items(at: origin)
      return
    }
    let id = numbering.nextContent()
    items.append(.content(id, line.items(at: origin)))
    content.append(.content(id))
  }
}
