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

  var name: String { head.name }

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
    let grouping = series.flatMap { fields.grouping($0, of: panels ?? []) }
    guard let head, let kind, let panels else { return nil }
    return ChartDefinition(
      head: head, chartKind: kind, panels: panels, series: grouping, order: order, limit: limit,
      highlight: highlight, annotations: annotations)
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
    let drawings =
      if case .matrix(let matrix) = first.figure.value {
        [composition.matrix(matrix, self)]
      } else {
        composition.bars(figures, self)
      }
    composition.checkAnnotations(annotations, of: name, among: Set(drawings.flatMap(\.records)))
    for (index, drawing) in drawings.enumerated() where composition.fits(drawing, self) {
      blocks.append(
        composition.figureBlock(
          drawing, self, title, subtitle, figures.map(\.figure), part: index))
    }
    return blocks
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
}

extension Composition {
  fileprivate mutating func figureBlock(
    _ drawing: Drawing, _ chart: ChartDefinition, _ title: [Inline], _ subtitle: [Inline],
    _ figures: [Figure], part: Int
  ) -> Block {
    .figure(
      FigureBlock(
        name: part == 0 ? chart.name : "\(chart.name)-\(part + 1)", title: title,
        subtitle: subtitle + wholeCitation(of: figures, chart.head), kind: chart.chartKind,
        data: drawing.data, note: inlines(chart.head.note),
        alternative: part == 0 ? plainText(chart.head.alternative) : "", width: chart.head.width,
        table: drawing.table, span: chart.head.span))
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
