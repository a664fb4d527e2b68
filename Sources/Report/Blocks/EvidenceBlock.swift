import Analysis
import Diagnostics
import Dossier
import Notation
import Wording

/// The way from each printed value back to its records, passages and sources, as a tree of lists.
struct EvidenceBlock: SummaryBlock {
  static let kind = "evidence"
  static let summary = "each value with its records, their passages and what was left out"

  var name: String = kind
  /// The questions whose ground is told; none for all values of the report, in print order.
  var figures: [BlockQuestion] = []
  /// The most records that are named below one value.
  var limit = 12

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let name = fields.optional("name", .text, default: kind, "the name, unique in the report")
    let figures = fields.optional(
      "figures", .list(of: .question(in: context)), default: [],
      "the questions whose ground is told; none for all values of the report")
    let limit = fields.optional(
      "limit", .integer(in: 1...200), default: 12, "the most records below one value")
    return EvidenceBlock(name: name, figures: figures, limit: limit)
  }

  func summarize(_ composition: inout Composition) -> [Block] {
    var items: [[Block]] = []
    for figures in chosen(&composition).groupedByGround {
      let below = composition.ground(of: figures[0], limit: limit)
      items.append([.paragraph(composition.printed(figures))] + below)
    }
    return items.isEmpty ? [] : [.list(ordered: true, items: items)]
  }

  /// The block's own figures, else the report's.
  private func chosen(_ composition: inout Composition) -> [Figure] {
    guard !figures.isEmpty else { return composition.values }
    var chosen: [Figure] = []
    for question in figures {
      if let figure = composition.figure(question.query, at: question.span) {
        chosen.append(figure)
      }
    }
    return chosen
  }
}

extension ValueFormat where Value == BlockQuestion {
  /// A question that stands alone in a list.
  fileprivate static func question(in context: TemplateContext) -> ValueFormat {
    ValueFormat<FigureQuery>.query(in: context).located.map {
      BlockQuestion(query: $0.value, span: $0.span)
    }
  }
}

extension [Figure] {
  /// The figures with those of one ground together, in the order of the first of each.
  fileprivate var groupedByGround: [[Figure]] {
    reduce(into: []) { groups, figure in
      let same = groups.firstIndex { group in
        group[0].records == figure.records && group[0].leftOut == figure.leftOut
      }
      if let same { groups[same].append(figure) } else { groups.append([figure]) }
    }
  }
}

extension Composition {
  /// The values that rest on one ground, with the mark of its note.
  fileprivate mutating func printed(_ figures: [Figure]) -> [Inline] {
    var line: [Inline] = []
    for figure in figures {
      if !line.isEmpty { line.append(.text(wording.clauseMark)) }
      let words = ValueText(naming: naming).text(figure.value, ReferenceForms())
      let value = words ?? wording.plural(.records, figure.records.count)
      line.append(.strong([.value(value, figure: figure.query.description)]))
      // A bare number does not say what it counts.
      if case .count = figure.value { line.append(.text(" (\(figure.query.literal))")) }
    }
    if let note = note(for: figures[0]) { line.append(.noteMark(note)) }
    return line
  }

  /// A line for each record with its passages, and one for each that was left out.
  fileprivate func ground(of figure: Figure, limit: Int) -> [Block] {
    let named = figure.records.prefix(limit)
    var lines = named.map { line(naming.name(of: $0), $0) }
    let more = figure.records.count - named.count
    if more > 0 { lines.append([.text(wording.plural(.others, more))]) }
    lines += figure.leftOut.prefix(limit).map { gap in
      let name = naming.name(of: gap.record)
      return line(wording.text(.leftOutBy, ["rule": "\(gap.rule)", "name": name]), gap.record)
    }
    let items = lines.map { [Block.paragraph($0)] }
    return items.isEmpty ? [] : [.list(ordered: false, items: items)]
  }

  /// Words about a record, and where its passages are.
  private func line(_ words: String, _ id: RecordID) -> [Inline] {
    let places = noteWriter.places(of: id)
    return places.isEmpty ? [.text(words)] : [.text(words + wording.labelMark)] + places
  }

  /// The writer of evidence notes.
  var noteWriter: NoteWriter {
    NoteWriter(naming: naming, linksSources: definition.hasBlock(SourcesBlock.kind))
  }
}
