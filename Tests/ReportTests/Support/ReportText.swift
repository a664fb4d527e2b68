import Charts
import Quantities
import Report

/// A report as plain text, one line for each block and row: what a reader meets, in order.
struct ReportText {
  private(set) var lines: [String] = []

  init(_ document: ReportDocument) {
    lines.append("# \(Self.text(document.title))")
    if !document.standfirst.isEmpty { lines.append(Self.text(document.standfirst)) }
    for block in document.blocks { add(block, indent: "") }
    for note in document.notes { lines.append("[\(note.number)] \(Self.text(note.body))") }
  }

  var text: String { lines.joined(separator: "\n") }

  /// Words with values in `⟨⟩`, note marks as `[1]` and links as `→anchor`.
  static func text(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let words): words
      case .value(let words, _): "⟨\(words)⟩"
      case .emphasis(let inner), .strong(let inner), .foreign(let inner, _): text(inner)
      case .noteMark(let number): "[\(number)]"
      case .link(let inner, let uri): "\(text(inner))→\(uri)"
      case .reference(let inner, let anchor): "\(text(inner))→\(anchor)"
      }
    }.joined()
  }

  private mutating func add(_ block: Block, indent: String) {
    switch block {
    case .heading(let level, let text, _):
      lines.append(String(repeating: "#", count: level) + " " + Self.text(text))
    case .paragraph(let text): lines.append(indent + Self.text(text))
    case .list(_, let items):
      for item in items { for block in item { add(block, indent: "- ") } }
    case .keyFigures(let figures):
      for entry in figures.data.entries {
        lines.append("* \(entry.sign)\(entry.number) \(entry.unit) \(entry.notes) \(entry.label)")
      }
    case .figure(let figure): add(figure)
    case .table(let table): add(table)
    case .entries(let entries):
      for entry in entries {
        lines.append("@\(entry.anchor) \(Self.text(entry.heading))")
        lines += entry.paragraphs.map { "  " + Self.text($0) }
      }
    case .contents(let title, let depth): lines.append("= \(Self.text(title)) \(depth)")
    case .pageBreak: lines.append("---")
    }
  }

  private mutating func add(_ figure: FigureBlock) {
    lines.append("figure \(figure.name): \(Self.text(figure.title))")
    lines.append("  \(Self.text(figure.subtitle))")
    add(figure.data)
    lines.append("  note: \(Self.text(figure.note))")
  }

  private mutating func add(_ data: ChartData) {
    switch data {
    case .categories(let table):
      for panel in table.panels {
        for row in panel.rows {
          let values = row.values.map(\.label).joined(separator: "|")
          let parts = [row.label, row.sublabel, values, row.remark].joined(separator: " / ")
          let words = row.annotation.isEmpty ? "" : " “\(row.annotation)”"
          lines.append("  \(panel.heading): \(parts) \(row.notes)\(words)")
        }
      }
    case .matrix(let table):
      lines.append("  " + table.columns.map(\.label).joined(separator: " "))
      for row in table.rows {
        let marks = row.marks.map { $0?.rawValue ?? "·" }.joined(separator: " ")
        let words = row.annotation.isEmpty ? "" : " “\(row.annotation)”"
        lines.append("  \(row.label): \(marks) \(row.total) \(row.notes)\(words)")
      }
    case .timeline(let table):
      for lane in table.lanes {
        for entry in lane.entries {
          let words = entry.annotation.isEmpty ? "" : " “\(entry.annotation)”"
          lines.append(
            "  \(lane.heading): \(entry.label), \(entry.dateLabel) \(entry.certainty.rawValue)"
              + " \(entry.start)…\(entry.end)\(entry.isUncertain ? "?" : "") \(entry.notes)"
              + words)
        }
      }
    case .keyFigures: break
    case .series(let table):
      for series in table.series {
        let points = series.points.map { "\($0.label) \($0.number?.literal ?? "·")" }
        let flags = (series.isHighlighted ? "!" : "") + (series.isBackground ? "…" : "")
        lines.append(
          "  \(series.name)\(flags): \(points.joined(separator: ", ")) \(series.notes)")
      }
      for annotation in table.annotations {
        lines.append("  at \(annotation.start)…\(annotation.end): \(annotation.text)")
      }
    case .multiples(let table):
      for panel in table.panels {
        lines.append("  panel \(panel.heading) of \(table.kind) \(panel.notes)")
        add(panel.data)
      }
    }
  }

  private mutating func add(_ table: TableBlock) {
    lines.append("table \(table.name): \(Self.text(table.title))")
    lines.append(
      "  " + table.columns.map { "\($0.heading)(\($0.kind.rawValue))" }.joined(separator: " | "))
    for row in table.rows {
      lines.append("  " + row.cells.map { Self.text($0) }.joined(separator: " | "))
    }
  }
}
