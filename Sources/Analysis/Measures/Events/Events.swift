import Dossier
import Quantities

extension Measure {
  static let events = Measure(
    "events", .set, "events by date (as we read it), those without a date last",
    [.status, .kind, .lane, .country, .participant, .from, .until, .source, .asOf]
  ) { question in
    let selection = question.events()
    return question.figure(.set(selection.ids), from: selection)
  }

  static let eventsBy = Measure(
    "events.by", .series,
    "counts of events by year (as we read it), the first year first; what falls into no single "
      + "year is left out",
    [.by(["year"])] + Measure.events.arguments
  ) { question in
    question.byYear(question.events()) { $0.resolvedDate ?? $0.date }
  }

  static let eventsCount = Measure(
    "events.count", .count, "the number of events", Measure.events.arguments
  ) { (question) throws(Refusal) in
    let selection = question.events()
    return try question.count(selection.kept.count, of: "event", from: selection)
  }

  static let participants = Measure(
    "participants", .set,
    "who takes part in an event, as recorded, or with groups as their members",
    [
      .fact("event", of: [.event]),
      MeasureArgument(
        "members", .words(["no", "yes"]), "yes: members in the place of groups", fallback: "no"),
    ]
  ) { (question) throws(Refusal) in
    let id = try question.subject("event")
    var participants = question.index.events[id]?.participants ?? []
    guard !participants.isEmpty else {
      throw question.refusal(.missingIsMissing, [id], "no participant is stated")
    }
    if question.word("members") == "yes" {
      participants = try participants.map { (id) throws(Refusal) in
        try question.members(of: id)
      }.flatMap { $0 }
    }
    var seen: Set<RecordID> = []
    let named = participants.filter { seen.insert($0).inserted }
    return question.figure(
      .set(named), records: [id], rules: question.word("members") == "yes" ? [.memberCount] : [])
  }
}

extension MeasureArgument {
  static let status = words(
    "status", EventStatus.Standing.self, "how sure events are on the day of the answer")
  static let kind = words("kind", Event.Kind.self, "what kind of event")
  static let lane = MeasureArgument(
    "lane", .name, "the lane of a timeline", takesSeveral: true)
  static let participant = party(
    "participant", "who takes part, also as a member of a group or by a speaker of the country")
  static let from = MeasureArgument("from", .date, "events that may end on this day or later")
  static let until = MeasureArgument("until", .date, "events that may begin on this day or earlier")
}

extension Question {
  /// The events that the question asks for, by date.
  func events() -> Selection<Event> {
    let (standings, kinds, lanes) = (words("status"), words("kind"), words("lane"))
    let participants = records("participant")
    let (from, until) = (day("from")?.earliest, day("until")?.latest)
    var selection = select(index.dossier.events) { event in
      (kinds?.contains(event.kind.rawValue) ?? true)
        && (lanes.map { asked in event.lane.map(asked.contains) ?? false } ?? true)
        && (participants.map { takesPart(in: event, $0) } ?? true)
        && event.mayHappen(from: from, until: until)
    }
    let statuses = selection.kept.map { index.status(of: $0, on: asOf) }
    let standing = Dictionary(zip(selection.ids, statuses)) { first, _ in first }
    if let standings {
      selection.keep { standing[$0.id].map { standings.contains($0.standing.rawValue) } ?? false }
    }
    selection.rules.formUnion(selection.kept.compactMap { standing[$0.id]?.rule })
    selection.sort { EventOrder($0, index) }
    return selection
  }

  private func day(_ argument: String) -> EDTFDate? {
    word(argument).flatMap { try? EDTFDate(parsing: $0) }
  }

  /// Whether an actor takes part: itself, in a group, or a country by one of its persons.
  private func takesPart(in event: Event, _ asked: Set<RecordID>) -> Bool {
    let countries = Set(
      asked.filter { index.actors[$0]?.kind == .country }.compactMap { index.country(of: $0) })
    return event.participants.contains { id in
      asked.contains(id) || !asked.isDisjoint(with: index.expanded(id))
        || index.country(of: id).map(countries.contains) ?? false
    }
  }

  /// The members of a group, whose number is checked (A23); a single actor itself.
  func members(of id: RecordID) throws(Refusal) -> [RecordID] {
    guard let group = index.groups[id] else { return [id] }
    guard Set(group.members).count == group.memberCount else {
      throw refusal(
        .memberCount, [id], "\(group.members.count) of \(group.memberCount) members are listed")
    }
    return group.members
  }
}

extension EventStatus {
  /// The rule by which the standing is not what the record says.
  fileprivate var rule: Rule? {
    if standing.rawValue == recorded.rawValue { return nil }
    return standing == .contradicted ? .conflictsAreShown : .plannedIsNotDone
  }
}

extension Event {
  /// Whether the event may fall into a span; one without a date does not.
  fileprivate func mayHappen(from first: CalendarDay?, until last: CalendarDay?) -> Bool {
    guard first != nil || last != nil else { return true }
    guard let date = resolvedDate ?? date, date.earliest != nil || date.latest != nil else {
      return false
    }
    if let first, let end = date.latest, end < first { return false }
    if let last, let start = date.earliest, start > last { return false }
    return true
  }
}

/// What events are listed by.
private struct EventOrder: Comparable {
  let date: EDTFDate.OrderingKey?
  let place: Int

  init(_ event: Event, _ index: RecordIndex) {
    date = (event.resolvedDate ?? event.date)?.orderingKey
    place = index.place(of: event.id)
  }

  static func < (a: Self, b: Self) -> Bool {
    if let x = a.date, let y = b.date, x != y { return x < y }
    if (a.date == nil) != (b.date == nil) { return a.date != nil }
    return a.place < b.place
  }
}
