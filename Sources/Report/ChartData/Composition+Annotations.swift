import Analysis
import Charts
import Diagnostics
import Dossier
import Notation
import Quantities
import Wording

extension Composition {
  /// The annotations of a chart over time, at the dates of events or at dates as they are written;
  /// what cannot be marked is a finding.
  mutating func annotations(
    of chart: ChartDefinition, on days: ClosedRange<Int>?
  ) -> [SeriesTable.Annotation] {
    var found: [SeriesTable.Annotation] = []
    for entry in chart.annotations.all {
      guard let marked = annotation(entry, chart.head) else { continue }
      if let days, days.lowerBound <= marked.start, marked.end <= days.upperBound {
        found.append(marked)
      } else {
        report(
          "unused-annotation", "'\(entry.name)' lies outside of the time of '\(chart.name)'",
          at: entry.span, hints: [Hint("leave it out, or draw a longer time")])
      }
    }
    return found.sorted { ($0.start, $0.text) < ($1.start, $1.text) }
  }

  private mutating func annotation(
    _ entry: NamedValue<LocalizedTemplate>, _ head: BlockHead
  ) -> SeriesTable.Annotation? {
    let text = plainText(entry.value)
    if let event = naming.index.record(RecordID(entry.name), as: Event.self) {
      let days = TimelineWriter(naming: naming, engine: engine).days(of: event)
      if let days {
        return SeriesTable.Annotation(
          start: days.lowerBound, end: days.upperBound, text: text,
          notes: rowNotes(for: [event.id], head))
      }
    } else if let date = try? EDTFDate(parsing: entry.name), let first = date.earliest,
      let last = date.latest
    {
      return SeriesTable.Annotation(
        start: first.dayNumber, end: max(first, last).dayNumber, text: text)
    }
    let known = engineDossier.events.map(\.id.rawValue)
    let nearest = Suggestion.nearest(to: entry.name, among: known)
    report(
      "unused-annotation", "'\(entry.name)' is neither an event with a date nor a date with a year",
      at: entry.span,
      hints: [Hint(nearest.map { "write '\($0)'" } ?? "write the id of an event, or a date")])
    return nil
  }
}
