import Charts
import Report

/// The note marks of a report, wherever they stand.
struct Marks {
  private var numbers: [Int] = []

  init(_ document: ReportDocument) {
    add(document.title + document.standfirst)
    for block in document.blocks { add(block) }
  }

  /// The numbers in the order in which they are first cited.
  var cited: [Int] {
    numbers.reduce(into: []) { seen, number in if !seen.contains(number) { seen.append(number) } }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .noteMark(let number): numbers.append(number)
      case .emphasis(let inner), .strong(let inner), .foreign(let inner, _), .link(let inner, _),
        .reference(let inner, _):
        add(inner)
      case .text, .value: break
      }
    }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .heading(_, let text, _), .paragraph(let text): add(text)
    case .list(_, let items): for block in items.joined() { add(block) }
    case .keyFigures(let figures): numbers += figures.data.entries.flatMap(\.notes)
    case .figure(let figure):
      add(figure.title + figure.subtitle)
      numbers += Self.notes(figure.data)
      add(figure.note)
    case .table(let table):
      add(table.title + table.subtitle)
      for row in table.rows { for cell in row.cells { add(cell) } }
      add(table.note)
    case .entries(let entries):
      for entry in entries { add(entry.heading + entry.paragraphs.flatMap { $0 }) }
    case .contents, .pageBreak: break
    }
  }

  private static func notes(_ data: ChartData) -> [Int] {
    switch data {
    case .categories(let table): table.panels.flatMap { $0.rows.flatMap(\.notes) }
    case .matrix(let table): table.rows.flatMap(\.notes)
    case .timeline(let table): table.lanes.flatMap { $0.entries.flatMap(\.notes) }
    case .keyFigures(let table): table.entries.flatMap(\.notes)
    case .series(let table):
      table.series.flatMap(\.notes) + table.annotations.flatMap(\.notes)
    case .multiples(let table): table.panels.flatMap { $0.notes + notes($0.data) }
    }
  }
}
