import Diagnostics

extension DossierCheck {
  /// Every id that a record names is there; sources have a check of their own.
  static let danglingID = DossierCheck("dangling-id", "every id that a record names exists") {
    report in
    report.addMissing(where: { $0.kinds != .sources }) { id in "no record has the id '\(id)'" }
  }

  /// Every source that an anchor or a translation names is there.
  static let missingSource = DossierCheck(
    "missing-source", "every source that evidence names exists"
  ) { report in
    report.addMissing(where: { $0.kinds == .sources }) { id in "no source has the id '\(id)'" }
  }
}

extension CheckReport {
  fileprivate mutating func addMissing(
    where isMeant: (Reference) -> Bool, message: (RecordID) -> String
  ) {
    for (record, references) in records {
      for reference in references.filter(isMeant)
      where !declares(reference.target) {
        add(
          message(reference.target), on: record, at: reference.path,
          hints: nearest(to: reference))
      }
    }
  }

  private func nearest(to reference: Reference) -> [Hint] {
    let fitting = index.ids.filter { index.kind(of: $0).map(reference.kinds.contains) == true }
    let nearest = Suggestion.nearest(
      to: reference.target.rawValue, among: fitting.map(\.rawValue))
    return nearest.map { [Hint("write '\($0)'")] } ?? []
  }
}
