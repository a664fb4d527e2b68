import Charts
public import Report
import Scene
import Styling

extension Layouter {
  /// One figure of a report alone, with its title and note, on a frame that fits it.
  ///
  /// - Returns: nil if the report has no figure, table or key figures of that name.
  public func figure(named name: String, of report: ReportDocument) -> FigureDrawing? {
    guard let block = report.blocks.first(where: { $0.figureName == name }) else { return nil }
    let builder = builder(of: report)
    let set = builder.set(block)
    guard !set.slabs.isEmpty else { return nil }
    return FigureDrawing(
      frame: frame(of: set.slabs), title: builder.plainText(block.figureTitle),
      description: set.structure.lazy.compactMap(\.figureAlternative).first ?? "")
  }

  /// The names of a report's figures, tables and key figures, in order.
  public func figureNames(of report: ReportDocument) -> [String] {
    report.blocks.compactMap(\.figureName)
  }

  private func frame(of slabs: [Slab]) -> Frame {
    var filler = PageFiller(slabs)
    let placed = filler.fill(height: .greatestFiniteMagnitude)
    let margin = theme.style(.body).leading
    let isFull = slabs.contains(where: \.isFullWidth)
    let width = isFull ? theme.page.fullWidth : theme.page.textWidth
    let bottom = placed.last?.bottom ?? 0
    let items = placed.map { entry in
      Item.group(
        Group(offset: Point(x: margin, y: margin + entry.top), items: entry.slab.items))
    }
    return Frame(
      size: Size(width: width + 2 * margin, height: bottom + 2 * margin), items: items)
  }
}

extension StructureNode {
  /// The text alternative of the first figure at or below this node.
  fileprivate var figureAlternative: String? {
    if role == .figure { return alternative }
    for case .node(let node) in children {
      if let alternative = node.figureAlternative { return alternative }
    }
    return nil
  }
}

extension Block {
  /// The name of a figure, table or row of key figures; nil for text.
  var figureName: String? {
    switch self {
    case .figure(let figure): figure.name
    case .table(let table): table.name
    case .keyFigures(let figures): figures.name
    case .heading, .paragraph, .list, .entries, .contents, .pageBreak: nil
    }
  }

  /// The title of a figure or table.
  fileprivate var figureTitle: [Inline] {
    switch self {
    case .figure(let figure): figure.title
    case .table(let table): table.title
    case .keyFigures, .heading, .paragraph, .list, .entries, .contents, .pageBreak: []
    }
  }
}
