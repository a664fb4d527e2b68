import Report

extension Inline {
  /// The inlines in it, itself included.
  var all: [Inline] {
    switch self {
    case .text, .value, .noteMark: [self]
    case .emphasis(let inner), .strong(let inner), .foreign(let inner, _), .link(let inner, _),
      .reference(let inner, _):
      [self] + inner.flatMap(\.all)
    }
  }

  /// The words of it alone.
  var words: String? {
    switch self {
    case .text(let words), .value(let words, _): words
    case .noteMark, .emphasis, .strong, .foreign, .link, .reference: nil
    }
  }
}

extension [Inline] {
  /// The words between note marks, which break a text in print.
  var stretches: [String] {
    var stretches = [""]
    for inline in flatMap(\.all) {
      if case .noteMark = inline {
        stretches.append("")
      } else {
        stretches[stretches.count - 1] += inline.words ?? ""
      }
    }
    return stretches.filter { !$0.isEmpty }
  }
}

extension Block {
  /// The running texts of a block in the order of reading; figures and tables left aside.
  var texts: [[Inline]] {
    switch self {
    case .heading(_, let text, _), .paragraph(let text): [text]
    case .list(_, let items): items.flatMap { $0.flatMap(\.texts) }
    case .entries(let entries): entries.flatMap { [$0.heading] + $0.paragraphs }
    case .figure, .table, .keyFigures, .contents, .pageBreak: []
    }
  }

  /// The texts of figures and tables, which may stand a little behind their place.
  var floatingTexts: [[Inline]] {
    switch self {
    case .figure(let figure): [figure.title, figure.subtitle, figure.note]
    case .table(let table):
      [table.title, table.subtitle, table.note] + table.rows.flatMap(\.cells)
    case .heading, .paragraph, .list, .entries, .keyFigures, .contents, .pageBreak: []
    }
  }
}

extension ReportDocument {
  /// The running texts from the title to the end; figures, tables and notes left aside.
  var texts: [[Inline]] { [title, standfirst] + blocks.flatMap(\.texts) }

  /// The texts of figures, tables and notes.
  var placelessTexts: [[Inline]] { blocks.flatMap(\.floatingTexts) + notes.map(\.body) }

  /// Everything that stands as inlines anywhere.
  var inlines: [Inline] {
    (texts + placelessTexts).flatMap { $0.flatMap(\.all) }
  }
}
