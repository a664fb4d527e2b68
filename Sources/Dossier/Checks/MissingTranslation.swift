import Diagnostics

extension DossierCheck {
  /// Texts for readers are there in every language that `dossier.yaml` asks for.
  static let missingTranslation = DossierCheck(
    "missing-translation", "texts are there in every language of the dossier"
  ) { report in
    for (record, _) in report.records {
      for part in record.readerTexts {
        guard let missing = report.missingLanguages(of: part.text) else { continue }
        report.add(
          "'\(part.name)' of '\(record.id)' is missing in \(missing)", on: record, at: part.path,
          severity: .warning)
      }
    }
    for (record, code) in report.sectorsInUse {
      guard let label = report.dossier.sectors.entry(code)?.label,
        let missing = report.missingLanguages(of: label)
      else { continue }
      report.add(
        "sector '\(code)' has no label in \(missing)", on: record, severity: .warning)
    }
  }
}

extension CheckReport {
  /// The languages that a text lacks, for a message; nil where it lacks none or is not written.
  fileprivate func missingLanguages(of text: LocalizedText) -> String? {
    if text.isEmpty { return nil }
    let missing = dossier.languages.filter { text.texts[$0] == nil }
    if missing.isEmpty { return nil }
    return "'\(missing.joined(separator: "', '"))'"
  }

  /// The sectors that records name, each with the first record that does.
  fileprivate var sectorsInUse: [(any Record, String)] {
    var seen: Set<String> = []
    return records.flatMap { record, _ in
      record.sectorCodes.filter { seen.insert($0).inserted }.map { (record, $0) }
    }
  }
}

/// A text for readers and where it is written.
private struct ReaderText {
  var name: String
  var text: LocalizedText
  var path: [FieldStep]

  init(_ name: String, _ text: LocalizedText, at path: [FieldStep]? = nil) {
    (self.name, self.text, self.path) = (name, text, path ?? [.field(name)])
  }
}

extension Record {
  /// Everything that pages may print.
  fileprivate var readerTexts: [ReaderText] {
    let own: [ReaderText] =
      switch self {
      case let actor as Actor: [ReaderText("office", actor.office)]
      case let event as Event:
        [ReaderText("place", event.place), ReaderText("resolved-basis", event.resolvedBasis)]
      case let source as Source: [ReaderText("title", source.title)]
      default: []
      }
    let ways = header.evidence.enumerated().map { index, ground in
      ReaderText("via", ground.via, at: [.field("evidence"), .item(index), .field("via")])
    }
    return [ReaderText("label", header.label), ReaderText("remark", header.remark)] + own + ways
  }

  fileprivate var sectorCodes: [String] {
    switch self {
    case let proposal as Proposal: proposal.topics.map(\.code)
    case let interest as SectorInterest: [interest.sector]
    case let commitment as Commitment: commitment.sectors.map(\.code)
    case let engagement as Engagement: engagement.sectors.map(\.code)
    default: []
    }
  }
}
