import Diagnostics
import Dossier

/// Holds every anchor of a dossier against the text of its source.
struct AnchorCheck {
  /// How many anchors stand where they say.
  private(set) var verified = 0
  /// How many could not be looked up, because their text is not there.
  private(set) var unverified = 0
  /// How many passages have moved or changed.
  private(set) var orphaned = 0
  /// What is wrong.
  private(set) var findings: [Finding] = []

  private var texts: [RecordID: SourceText] = [:]

  /// Checks all anchors; texts are looked for in a folder.
  static func run(_ project: Project, folder: String) -> AnchorCheck {
    var check = AnchorCheck()
    for source in project.dossier.sources { check.read(source, in: folder) }
    for record in project.dossier.records { check.verify(record) }
    return check
  }

  private mutating func read(_ source: Source, in folder: String) {
    let path = FilePath.join(folder, source.file)
    guard let bytes = try? Disk.read(path) else {
      findings.append(
        Finding(
          "anchor.no-text", .note, "the text of \"\(source.id)\" is not there to check against",
          at: source.header.span, hints: [Hint("name the folder of the texts with --sources")]))
      return
    }
    let text = SourceText(source: source.id, file: TextFile(path: path, bytes: bytes))
    texts[source.id] = text
    if text.sha256 != source.sha256 {
      findings.append(
        Finding(
          "anchor.changed-text", "the text of \"\(source.id)\" is not the one that was read",
          at: source.header.span, hints: [Hint("its SHA-256 is \(text.sha256)")],
          records: [source.id.rawValue]))
    }
  }

  private mutating func verify(_ record: any Record) {
    var evidence = record.header.evidence
    if let proposal = record as? Proposal { evidence += proposal.outcomeEvidence }
    for ground in evidence { verify(ground, of: record) }
  }

  private mutating func verify(_ evidence: Evidence, of record: any Record) {
    guard let text = texts[evidence.anchor.source] else {
      unverified += 1
      return
    }
    switch evidence.anchor.verify(in: text) {
    case .intact:
      verified += 1
    case .moved(let places):
      orphaned += 1
      let hints = places.map { Hint("it stands at \($0.literal)") }
      report("moved", "the passage of \"\(record.id)\" has moved", evidence, record, hints)
    case .orphaned:
      orphaned += 1
      let hint = Hint("find it again with: briefing cite \(evidence.anchor.source) \"…\"")
      report("orphaned", "the passage of \"\(record.id)\" is not there", evidence, record, [hint])
    }
  }

  private mutating func report(
    _ name: String, _ message: String, _ evidence: Evidence, _ record: any Record, _ hints: [Hint]
  ) {
    findings.append(
      Finding(
        "anchor.\(name)", message, at: evidence.span, hints: hints,
        records: [record.id.rawValue]))
  }
}
