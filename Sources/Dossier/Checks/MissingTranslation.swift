import Diagnostics

extension DossierCheck {
  /// Texts for readers are there in every language that `dossier.yaml` asks for.
  static let missingTranslation = DossierCheck(
    "missing-translation", "texts are there in every language of the dossier"
  ) { report in
    let languages = report.dossier.languages
    for (record, _) in report.records {
      for (field, text) in [("label", record.header.label), ("remark", record.header.remark)]
      where !text.isEmpty {
        let missing = languages.filter { text.texts[$0] == nil }
        guard !missing.isEmpty else { continue }
        report.add(
          "'\(field)' of '\(record.id)' is missing in '\(missing.joined(separator: "', '"))'",
          on: record, at: [.field(field)], severity: .warning)
      }
    }
  }
}
