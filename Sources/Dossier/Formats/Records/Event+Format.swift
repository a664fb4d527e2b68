public import Notation

extension Event {
  /// How an event is written.
  public static let format = ValueFormat.mapping("an event") { fields -> Event? in
    let header = fields.header()
    let kind = fields.required("kind", .choice(of: Kind.self, "a kind"), "what kind of event")
    let date = fields.optional("date", .date, "when it happens, as the source has it")
    let resolved = fields.optional("resolved-date", .date, "the date as we read it")
    let basis = fields.text("resolved-basis", "why it is read so")
    let place = fields.text("place", "the place in words")
    let country = fields.optional("country", .country, "the country of the place")
    let participants = fields.ids("participants", "who takes part: actors and groups")
    let partOf = fields.optional("part-of", .recordID, "the event that it belongs to")
    let status = fields.required("status", .choice(of: Status.self, "a status"), "how sure it is")
    let asOf = fields.optional("status-as-of", .date, "as of when the status holds")
    let lane = fields.optional("lane", .text, "the lane of a timeline")
    guard let header, let kind, let status else { return nil }
    return Event(
      header: header, kind: kind, date: date, resolvedDate: resolved, resolvedBasis: basis,
      place: place, country: country, participants: participants, partOf: partOf,
      status: status, statusAsOf: asOf, lane: lane)
  }
}
