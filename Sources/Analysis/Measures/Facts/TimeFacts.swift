import Dossier
import Quantities

extension Measure {
  static let horizon = Measure(
    "horizon", .duration, "how long a commitment is for, or over how long a stock came together",
    [.fact(of: [.commitment, .stock])]
  ) { (question) throws(Refusal) in
    let id = try question.subject()
    let stock = question.index.dossier.stocks.first { $0.id == id }
    guard let horizon = question.index.commitments[id]?.horizon ?? stock?.duration else {
      throw question.refusal(.missingIsMissing, [id], "no length of time is stated")
    }
    return question.figure(.duration(horizon), records: [id], rules: [.horizonStaysAttached])
  }

  static let period = Measure(
    "period", .date, "the span of time that a commitment covers or a proposal aims at",
    [.fact(of: [.commitment, .proposal])]
  ) { (question) throws(Refusal) in
    let id = try question.subject()
    let proposal = question.index.dossier.proposals.first { $0.id == id }
    guard let period = question.index.commitments[id]?.period ?? proposal?.target else {
      throw question.refusal(.missingIsMissing, [id], "no period is stated")
    }
    return question.figure(.date(period), records: [id], rules: [.horizonStaysAttached])
  }

  static let date = Measure(
    "date", .date,
    "the date of one record: when an event happens, when other records were stated or signed",
    [
      .fact(of: []),
      MeasureArgument(
        "reading", .words(["resolved", "source"]),
        "the date as we read it, or as the source has it", fallback: "resolved"),
    ]
  ) { (question) throws(Refusal) in
    let id = try question.subject()
    let date: EDTFDate?
    if let event = question.index.events[id] {
      let asRead = question.word("reading") == "resolved" ? event.resolvedDate : nil
      date = asRead ?? event.date
    } else {
      date = question.index.statedDate(of: id)
    }
    guard let date else { throw question.refusal(.missingIsMissing, [id], "no date is stated") }
    return question.figure(.date(date), records: [id])
  }
}

extension RecordIndex {
  /// The date that a record states itself.
  fileprivate func statedDate(of id: RecordID) -> EDTFDate? {
    switch entries[id]?.kind {
    case .source: sources[id]?.published
    case .commitment: commitments[id]?.statedOn
    case .stock: dossier.stocks.first { $0.id == id }?.asOf
    case .documents: dossier.documentSets.first { $0.id == id }?.date
    case .proposal: dossier.proposals.first { $0.id == id }?.proposedOn
    case .interest: dossier.interests.first { $0.id == id }?.statedOn
    case .table: tables[id]?.origin?.published
    case .event, .actor, .group, .engagement, .relation, nil: nil
    }
  }
}
