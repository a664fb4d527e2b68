import Diagnostics

extension DossierCheck {
  /// Ids are unique over all kinds of records.
  static let duplicateID = DossierCheck("duplicate-id", "every id names one record") { report in
    for (record, _) in report.records {
      guard let first = report.index.record(record.id),
        first.header.span != record.header.span
      else { continue }
      report.add(
        "the id '\(record.id)' stands twice", on: record,
        hints: [Hint("it stands here first", at: report.place(of: first))])
    }
  }
}
