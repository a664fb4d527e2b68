import Diagnostics

extension DossierCheck {
  /// Readers can be told who an actor is: a country by its code, everybody else by a label.
  static let actorName = DossierCheck(
    "actor-name", "a country has a code, any other actor a label"
  ) { report in
    for actor in report.dossier.actors {
      let isCountry = actor.kind == .country
      let isNamed = isCountry ? actor.country != nil : !actor.header.label.isEmpty
      let field = isCountry ? "country" : "label"
      if isNamed || report.hasField(field, in: actor) { continue }
      report.add(
        "the \(actor.kind.rawValue) '\(actor.id)' has no '\(field)'", on: actor,
        hints: [Hint(isCountry ? "add the code of ISO 3166-1" : "add the name by language")])
    }
  }
}
