import Dossier

extension Measure {
  static let count = Measure(
    "count", .count, "the number of documents in one set", [.fact(of: [.documents])]
  ) { (question) throws(Refusal) in
    let id = try question.subject()
    guard let set = question.index.dossier.documentSets.first(where: { $0.id == id }) else {
      throw question.refusal(.missingIsMissing, [id], "no number of documents is stated")
    }
    return question.figure(.count(set.count), records: [id], rules: [.countsAreNotValue])
  }
}
