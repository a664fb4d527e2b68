import Diagnostics

extension DossierCheck {
  /// An id names a record of a kind that fits its place: a speaker is an actor, not a group.
  static let wrongKind = DossierCheck("wrong-kind", "an id names the kind that its place needs") {
    report in
    for (record, references) in report.records {
      for reference in references {
        guard let kind = report.index.kind(of: reference.target),
          !reference.kinds.contains(kind)
        else { continue }
        let wanted = RecordKind.allCases.filter(reference.kinds.contains).map(\.words)
        report.add(
          "'\(reference.target)' is \(kind.words), not \(wanted.joined(separator: " or "))",
          on: record, at: reference.path)
      }
    }
  }
}
