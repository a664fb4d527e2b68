import Analysis
import Charts
import Dossier
import Diagnostics
import Notation

/// A chart: which figure, drawn how.
struct ChartDefinition: FigureMaking {
  static let kind = "chart"
  static let summary = "a chart of one figure, or of several in panels that are not added up"

  /// A figure in a panel of its own.
  struct Panel: Sendable {
    var question: BlockQuestion
    var heading: LocalizedTemplate
  }

  /// How rows are ordered.
  enum Order: String, CaseIterable, Sendable {
    /// As the figure has them.
    case figure
    /// The largest value first.
    case value
    /// By name.
    case name
  }

  var head: BlockHead
  var chartKind: String
  var panels: [Panel]
  /// The filter whose words make the series of a stacked or grouped chart.
  var series: String?
  var order: Order
  var limit: Int?
  var highlight: [String]
  var annotations: Annotations
  /// What makes panels side by side; nil for one picture.
  var multiples: ChartData.MultiplesBy?

  var name: String { head.name }
  var texts: [LocalizedTemplate] { head.texts + panels.map(\.heading) + annotations.texts }

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let head = BlockHead.read(&fields, in: context, width: .text)
    let kind = fields.required("kind", .chartKind, "the kind of chart")
    let panels: [Panel]? =
      fields.has("panels")
      ? fields.required("panels", .list(of: .panel(in: context)), "figures that are not added up")
      : BlockQuestion.read(&fields, in: context)
        .map { [Panel(question: $0, heading: LocalizedTemplate())] }
    let series = fields.optional(
      "group", ValueFormat<String>.text.located,
      "the filter whose words make the series of each row")
    let order = fields.optional(
      "order", .choice(of: Order.self, "an order"), default: .figure, "how rows are ordered")
    let limit = fields.optional("limit", .integer(in: 1...99), "the most rows of a panel")
    let highlight = fields.optional(
      "highlight", .list(of: .text), default: [], "the rows or series that the title speaks of")
    let annotations = Annotations.read(&fields, in: context)
    let multiples = fields.optional(
      "multiples", .choice(of: ChartData.MultiplesBy.self, "a way to divide"),
      "what has a small chart of its own")
    let grouping = series.flatMap { fields.grouping($0, of: panels ?? []) }
    guard let head, let kind, let panels else { return nil }
    return ChartDefinition(
      head: head, chartKind: kind, panels: panels, series: grouping, order: order, limit: limit,
      highlight: highlight, annotations: annotations, multiples: multiples)
  }

  func compose(_ composition: inout Composition) -> [Block] {
    var blocks: [Block] = []
    var figures: [PanelFigure] = []
    for panel in panels {
      if let figure = composition.figure(panel.question, head, printing: &blocks) {
        figures.append(PanelFigure(figure, composition.plainText(panel.heading)))
      }
    }
    guard let first = figures.first else { return blocks }
    let title = composition.inlines(head.title)
    let subtitle = composition.inlines(head.subtitle)
    let drawings = drawings(of: figures, first.figure.value, &composition)
    for (index, drawing) in drawings.enumerated() where composition.fits(drawing, self) {
      guard let drawing = composition.divided(drawing, self) else { continue }
      blocks.append(
        composition.figureBlock(
          drawing, self, title, subtitle, figures.map(\.figure), part: index))
    }
    return blocks
  }

  private func drawings(
    of figures: [PanelFigure], _ first: FigureValue, _ composition: inout Composition
  ) -> [Drawing] {
    if ChartKinds.kind(named: chartKind)?.drawsSeries == true {
      return composition.series(figures, self).map { [$0] } ?? []
    }
    let drawings: [Drawing]
    if case .matrix(let matrix) = first {
      drawings = [composition.matrix(matrix, self)]
    } else if figures.contains(where: { composition.naming.table(of: $0.figure) != nil }) {
      drawings = composition.tableBars(figures, self).map { [$0] } ?? []
    } else {
      drawings = composition.bars(figures, self)
    }
    composition.checkAnnotations(annotations, of: name, among: Set(drawings.flatMap(\.records)))
    return drawings
  }
}

/// A figure with the heading of its panel.
struct PanelFigure {
  var figure: Figure
  var heading: String

  init(_ figure: Figure, _ heading: String) {
    self.figure = figure
    self.heading = heading
  }
}

/// Data that is ready to be drawn, with its rows for files beside the report.
struct Drawing {
  var data: ChartData
  var table: [[String]]
  /// The records that made the rows and marks.
  var records: [RecordID] = []
  /// The kind of chart, where it is not the block's own.
  var kind: String?
  /// Note marks behind the subtitle, where all of the picture rests on the same ground.
  var citation: [Inline] = []
  /// What stands behind the author's note.
  var remark = ""
}

extension Composition {
  fileprivate mutating func figureBlock(
    _ drawing: Drawing, _ chart: ChartDefinition, _ title: [Inline], _ subtitle: [Inline],
    _ figures: [Figure], part: Int
  ) -> Block {
    let note = inlines(chart.head.note)
    let remark: [Inline] =
      drawing.remark.isEmpty ? [] : [.text((note.isEmpty ? "" : " ") + drawing.remark)]
    return .figure(
      FigureBlock(
        name: part == 0 ? chart.name : "\(chart.name)-\(part + 1)", title: title,
        subtitle: subtitle + drawing.citation + wholeCitation(of: figures, chart.head),
        kind: drawing.kind ?? chart.chartKind, data: drawing.data, note: note + remark,
        alternative: part == 0 ? plainText(chart.head.alternative) : "", width: chart.head.width,
        table: drawing.table, span: chart.head.span))
  }

  /// The drawing, or where the block asks for them, small multiples of it; nil with a finding where
  /// there is nothing to divide.
  fileprivate mutating func divided(_ drawing: Drawing, _ chart: ChartDefinition) -> Drawing? {
    guard let group = chart.multiples else { return drawing }
    var divided = drawing
    if let data = drawing.data.divided(by: group, of: chart.chartKind) {
      (divided.data, divided.kind) = (data, SmallMultiplesChart.name)
      return divided
    }
    report(
      "unfit-figure", "the figures of '\(chart.name)' have not several \(group.rawValue)",
      at: chart.head.span, hints: [Hint("leave out 'multiples', or ask for more")])
    return nil
  }

  /// Whether the chart's kind draws the data; if not, the report says why, and which kinds do.
  fileprivate mutating func fits(_ drawing: Drawing, _ chart: ChartDefinition) -> Bool {
    let kind = ChartKinds.kind(named: chart.chartKind)
    guard let misfit = kind?.misfit(of: drawing.data) else { return true }
    let fitting = ChartKinds.names(fitting: drawing.data).joined(separator: ", ")
    report(
      "unfit-chart",
      "'\(chart.chartKind)' does not fit the figures of '\(chart.name)': \(misfit.reason)",
      at: chart.head.span, hints: [Hint("kinds that fit: \(fitting)")])
    return false
  }

  /// The mark of one note for all figures of a block, where the block wants it so.
  mutating func wholeCitation(of figures: [Figure], _ head: BlockHead) -> [Inline] {
    guard head.citation == .whole else { return [] }
    var marks: [Inline] = []
    for figure in figures {
      if let note = note(for: figure), !marks.contains(.noteMark(note)) {
        marks.append(.noteMark(note))
      }
    }
    return marks
  }

  /// The notes of a row, where the block cites rows.
  mutating func rowNotes(for records: [RecordID], _ head: BlockHead) -> [Int] {
    cited.formUnion(records)
    guard head.citation == .rows, let note = note(for: records) else { return [] }
    return [note]
  }
}
