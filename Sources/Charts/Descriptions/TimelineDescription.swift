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
    // The far ends of spans that nobody stated are drawn, but not known.
    guard let first = entries.map({ $0.isUncertain ? $0.end : $0.start }).min(),
      let last = entries.map({ $0.isUncertain ? $0.start : $0.end }).max()
    else {
      description.add(ChartWords(wording).nothingOnRecord)
      return description.text
    }
    if first < last {
      let isLong = last - first > Self.yearsOnly
      let ends = ["a": date(first, isLong), "b": date(last, isLong)]
      description.add(wording.text(.altFromTo, ends))
    }
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
        let parts = [date(of: entry), entry.annotation].filter { !$0.isEmpty }
        description.add(entry.label, parts.joined(separator: "; "))
      }
    }
  }

  /// The date, and how sure it is where the date does not say so itself.
  private func date(of entry: TimelineTable.Entry) -> String {
    let date = entry.spokenDate.isEmpty ? entry.dateLabel : entry.spokenDate
    let certainty = certainty(entry)
    if date.lowercased().contains(certainty.lowercased()) { return date }
    return [date, certainty].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private func certainty(_ entry: TimelineTable.Entry) -> String {
    switch entry.certainty {
    case .held: wording.text(.held)
    case .planned: wording.text(.planned)
    case .proposed: wording.text(.proposed)
    case .contradicted: wording.text(.contradictedLater)
    }
  }

  /// Of a longer time only the years are said: its ends are often not known to the day.
  private static let yearsOnly = 730

  private func date(_ number: Int, _ isYear: Bool) -> String {
    let form: DateForm = isYear ? .yearOnly : .long
    return CalendarDay(dayNumber: number).map { wording.date($0, form) } ?? wording.text(.unknown)
  }
}
