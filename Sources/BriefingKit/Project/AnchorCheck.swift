import Diagnostics
import Dossier

/// Holds every anchor of a dossier against the text of its source, where the text is there.
struct AnchorCheck {
  /// How many anchors stand where they say.
  private(set) var verified = 0
  /// How many could not be looked up, because their text is not there.
  private(set) var unverified = 0
  /// How many passages have moved or changed.
  private(set) var orphaned = 0
  /// What is wrong, and which texts are not there.
  private(set) var findings: [Finding] = []

  /// Checks all anchors; texts are looked for in a folder.
  static func run(_ project: Project, folder: String) -> AnchorCheck {
    var check = AnchorCheck()
    let texts = project.dossier.sources.compactMap { check.text(of: $0, in: folder) }
    check.findings += SourceAudit.findings(in: project.dossier, texts: texts)
    let known = Dictionary(texts.map { ($0.source, $0) }) { first, _ in first }
    for ground in project.dossier.records.flatMap(\.grounds) {
      check.count(ground.anchor, in: known[ground.anchor.source])
    }
    return check
  }

  private mutating func text(of source: Source, in folder: String) -> SourceText? {
    let path = FilePath.join(folder, source.file)
    if let bytes = try? Disk.read(path) {
      return SourceText(source: source.id, file: TextFile(path: path, bytes: bytes))
    }
    findings.append(
      Finding(
        "dossier.no-text", .note, "the text of '\(source.id)' is not there to check against",
        at: source.header.span, hints: [Hint("name the folder of the texts with --sources")]))
    return nil
  }

  private mutating func count(_ anchor: Anchor, in text: SourceText?) {
    guard let text else {
      unverified += 1
      return
    }
    if case .intact = anchor.verify(in: text) { verified += 1 } else { orphaned += 1 }
  }
}
