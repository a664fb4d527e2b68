import Analysis
import Charts
import Diagnostics
import Dossier
import Notation
import Quantities
import Wording

extension Composition {
  /// The annotations of a chart, with what cannot be marked as findings.
  mutating func annotations(
    of chart: ChartDefinition, on days: ClosedRange<Int>?
  ) -> [SeriesTable.Annotation] {
    var found: [SeriesTable.Annotation] = []
    for annotation in chart.annotations {
      let span: Span
      let marked: SeriesTable.Annotation?
      switch annotation {
      case .event(let id): (span, marked) = (id.span, self.annotation(of: id, chart.head))
      case .date(let date, let text):
        (span, marked) = (date.span, self.annotation(on: date, plainText(text)))
      }
      guard let marked else { continue }
      if let days, days.lowerBound <= marked.start, marked.end <= days.upperBound {
        found.append(marked)
      } else {
        report(
          "unfit-annotation", "'\(marked.text)' lies outside of the chart's time", at: span,
          hints: [Hint("leave it out, or draw a longer time")])
      }
    }
    return found.sorted { ($0.start, $0.text) < ($1.start, $1.text) }
  }

  private mutating func annotation(
    of id: Located<RecordID>, _ head: BlockHead
  ) -> SeriesTable.Annotation? {
    guard let event = naming.index.record(id.value, as: Event.self) else {
      let known = engineDossier.events.map(\.id.rawValue)
      let nearest = Suggestion.nearest(to: id.value.rawValue, among: known)
      report(
        "unfit-annotation", "'\(id.value)' is no event of the dossier", at: id.span,
        hints: nearest.map { [Hint("write '\($0)'")] } ?? [])
      return nil
    }
    let writer = TimelineWriter(naming: naming, engine: engine)
    guard let days = writer.days(of: event) else {
      report("unfit-annotation", "'\(id.value)' has no date", at: id.span, records: [id.value])
      return nil
    }
    return SeriesTable.Annotation(
      start: days.lowerBound, end: days.upperBound, text: naming.name(of: id.value),
      notes: rowNotes(for: [id.value], head))
  }

  private mutating func annotation(
    on date: Located<EDTFDate>, _ text: String
  ) -> SeriesTable.Annotation? {
    guard let first = date.value.earliest?.dayNumber, let last = date.value.latest?.dayNumber
    else {
      report(
        "unfit-annotation", "the date '\(date.value.literal)' has no place on an axis",
        at: date.span, hints: [Hint("write a date with a year and an end")])
      return nil
    }
    return SeriesTable.Annotation(start: first, end: max(first, last), text: text)
  }
}
