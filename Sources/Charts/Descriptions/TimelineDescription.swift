internal import Quantities
internal import Wording

/// Describes a timeline in words: lane by lane, every entry with its date and how sure it is.
struct TimelineDescription {
  private let table: TimelineTable
  private let wording: Wording

  /// Describes a table in a language.
  init(_ table: TimelineTable, wording: Wording) {
    self.table = table
    self.wording = wording
  }

  /// The text alternative.
  func text(title: String) -> String {
    var description = Description(.altTimeline, title: title, wording: wording)
    let entries = table.lanes.flatMap(\.entries)
    guard let first = entries.map(\.start).min(), let last = entries.map(\.end).max() else {
      description.add(ChartWords(wording).nothingOnRecord)
      return description.text
    }
    let ends = ["a": date(first), "b": date(last)]
    description.add(wording.text(.altFromTo, ends))
    for lane in table.lanes {
      add(lane, to: &description, isLong: entries.count > Description.longest)
    }
    for marker in table.markers { description.add(marker.label) }
    return description.text
  }

  private func add(
    _ lane: TimelineTable.Lane, to description: inout Description, isLong: Bool
  ) {
    description.add(lane.heading.isEmpty ? "" : lane.heading + ":")
    if lane.entries.isEmpty {
      description.add(ChartWords(wording).nothingOnRecord)
    } else if isLong {
      description.addNumber(lane.entries.count)
    } else {
      for entry in lane.entries {
        let parts = [entry.dateLabel, certainty(entry), entry.annotation].filter { !$0.isEmpty }
        description.add(entry.label, parts.joined(separator: "; "))
      }
    }
  }

  private func certainty(_ entry: TimelineTable.Entry) -> String {
    switch entry.certainty {
    case .held: wording.text(.held)
    case .planned: wording.text(.planned)
    case .proposed: wording.text(.proposed)
    case .contradicted: wording.text(.contradictedLater)
    }
  }

  private func date(_ number: Int) -> String {
    CalendarDay(dayNumber: number).map { wording.date($0) } ?? wording.text(.unknown)
  }
}
