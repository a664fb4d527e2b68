import Analysis
import Charts
import Dossier
import Notation
import Quantities
import Wording

/// Events on a line of time, in lanes.
struct TimelineDefinition: FigureMaking {
  static let kind = "timeline"
  static let summary = "events on a line of time, in lanes"

  var head: BlockHead
  var question: BlockQuestion
  /// The lanes from top to bottom; others follow in the order of their first event.
  var lanes: [String]
  /// The ids of chief events.
  var highlight: [String]
  var annotations: Annotations

  var name: String { head.name }
  var texts: [LocalizedTemplate] { head.texts + annotations.texts }

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let head = BlockHead.read(&fields, in: context, width: .full)
    let question = BlockQuestion.read(&fields, in: context)
    let lanes = fields.optional(
      "lanes", .list(of: .text), default: [], "the lanes from top to bottom")
    let highlight = fields.optional(
      "highlight", .list(of: .text), default: [], "the ids of the chief events")
    let annotations = Annotations.read(&fields, in: context)
    guard let head, let question else { return nil }
    return TimelineDefinition(
      head: head, question: question, lanes: lanes, highlight: highlight,
      annotations: annotations)
  }

  func compose(_ composition: inout Composition) -> [Block] {
    var blocks: [Block] = []
    guard let figure = composition.figure(question, head, printing: &blocks) else { return blocks }
    let index = composition.naming.index
    let events = figure.value.recordKeys.compactMap { index.record($0, as: Event.self) }
    let title = composition.inlines(head.title)
    let subtitle = composition.inlines(head.subtitle)
    let citation = composition.wholeCitation(of: [figure], head)
    let writer = TimelineWriter(naming: composition.naming, engine: composition.engine)
    let drawing = composition.timeline(events, self, writer)
    composition.checkAnnotations(annotations, of: name, among: Set(drawing.records))
    let note = composition.inlines(head.note)
    blocks.append(
      .figure(
        FigureBlock(
          name: name, title: title, subtitle: subtitle + citation, kind: Self.kind,
          data: drawing.data, note: note + writer.undated(events, after: note),
          alternative: composition.plainText(head.alternative), width: head.width,
          table: drawing.table, span: head.span)))
    return blocks
  }
}

extension Composition {
  fileprivate mutating func timeline(
    _ events: [Event], _ definition: TimelineDefinition, _ writer: TimelineWriter
  ) -> Drawing {
    let dated = events.filter { writer.days(of: $0) != nil }
    let found = dated.map { $0.lane ?? "" }
    let names = (definition.lanes + found).reduce(into: [String]()) { names, lane in
      if !names.contains(lane), found.contains(lane) { names.append(lane) }
    }
    var lanes: [TimelineTable.Lane] = []
    for name in names {
      var entries: [TimelineTable.Entry] = []
      for event in dated where (event.lane ?? "") == name {
        let notes = rowNotes(for: [event.id], definition.head)
        let isMajor = definition.highlight.contains(event.id.rawValue)
        if var entry = writer.entry(event, isMajor: isMajor, notes: notes) {
          entry.annotation = annotation(definition.annotations, for: [event.id])
          entries.append(entry)
        }
      }
      lanes.append(.init(heading: writer.heading(of: name), entries: entries))
    }
    for event in events where writer.days(of: event) == nil {
      _ = rowNotes(for: [event.id], definition.head)
    }
    let marker = TimelineTable.Marker(
      day: engine.asOf.dayNumber,
      label: wording.text(.asOfDate, ["date": wording.date(engine.asOf, .short)]))
    return Drawing(
      data: .timeline(TimelineTable(lanes: lanes, markers: [marker])),
      table: [writer.head] + events.map(writer.line), records: dated.map(\.id))
  }
}
