import Dossier
import Quantities

extension Measure {
  static let actors = Measure(
    "actors", .set, "actors in the dossier's order, or the checked members of a group",
    [.actorKind, .country, .group]
  ) { (question) throws(Refusal) in
    let actors = try question.actors()
    return question.figure(
      .set(actors), records: actors + (question.record("group").map { [$0] } ?? []),
      rules: question.record("group") == nil ? [] : [.memberCount])
  }

  static let actorsCount = Measure(
    "actors.count", .count, "the number of actors", Measure.actors.arguments
  ) { (question) throws(Refusal) in
    let actors = try question.actors()
    guard !actors.isEmpty else {
      throw question.refusal(.missingIsMissing, [], "no actor that matches is recorded")
    }
    return question.figure(
      .count(.init(.init(actors.count))),
      records: actors + (question.record("group").map { [$0] } ?? []),
      rules: question.record("group") == nil ? [] : [.memberCount])
  }
}

extension MeasureArgument {
  static let actorKind = words("kind", Actor.Kind.self, "what actors are")
  static let group = MeasureArgument("group", .record([.group]), "members of a group only")
}

extension Question {
  fileprivate func actors() throws(Refusal) -> [RecordID] {
    let kinds = words("kind")
    let countries = words("country").map { CountryFilter($0, in: index) }
    var members: [RecordID]?
    if let group = record("group") { members = try self.members(of: group) }
    return index.dossier.actors.filter { actor in
      (kinds?.contains(actor.kind.rawValue) ?? true)
        && (countries?.holds(actor.country) ?? true) && (members?.contains(actor.id) ?? true)
    }.map(\.id)
  }
}
