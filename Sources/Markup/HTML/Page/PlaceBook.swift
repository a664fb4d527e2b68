internal import Report

/// The identifiers of a page: each once, and fit for HTML.
struct PlaceBook {
  private var taken: Set<String> = ["text", "contents"]
  /// The identifiers of the report's own anchors.
  private var anchors: [String: String] = [:]
  /// The anchors whose places are written.
  private var opened: Set<String> = []

  init(_ report: ReportDocument) {
    for anchor in report.blocks.flatMap(\.anchors) where anchors[anchor] == nil {
      anchors[anchor] = claim(anchor)
    }
    anchors["top"] = "text"
    // The first copy of a note claims its name when it is written.
    for note in report.notes where anchors[note.anchor] == nil {
      anchors[note.anchor] = note.anchor
    }
  }

  /// The identifier of an anchor; nil where the report has none of that name.
  func place(of anchor: String) -> String? { anchors[anchor] }

  /// The identifier for the place of an anchor, the first time that it is written; nil afterwards.
  mutating func open(_ anchor: String) -> String? {
    opened.insert(anchor).inserted ? anchors[anchor] : nil
  }

  /// An identifier that nothing else has: the wanted one, or with a number behind it.
  mutating func claim(_ wanted: String) -> String {
    // HTML asks only that there be no white in it, and one character at least.
    let name = wanted.isEmpty ? "place" : String(wanted.map { $0.isWhitespace ? "-" : $0 })
    var result = name
    var number = 1
    while !taken.insert(result).inserted {
      number += 1
      result = "\(name)-\(number)"
    }
    return result
  }
}

extension Block {
  /// The anchors that a block has.
  fileprivate var anchors: [String] {
    switch self {
    case .heading(_, _, let anchor): [anchor]
    case .entries(let entries): entries.map(\.anchor)
    case .list(_, let items): items.flatMap { $0.flatMap(\.anchors) }
    case .paragraph, .keyFigures, .figure, .table, .contents, .pageBreak: []
    }
  }
}
