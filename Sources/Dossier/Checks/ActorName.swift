import Diagnostics

extension DossierCheck {
  /// Readers can be told who an actor is: a country by its code, everybody else by a label.
  static let actorName = DossierCheck(
    "actor-name", "a country has a code, any other actor a label"
  ) { report in
    for actor in report.dossier.actors {
      if actor.kind == .country, actor.country == nil {
        report.add("the country '\(actor.id)' has no code", on: actor)
      } else if actor.kind != .country, actor.header.label.isEmpty {
        report.add("the actor '\(actor.id)' has no label", on: actor)
      }
    }
  }
}
