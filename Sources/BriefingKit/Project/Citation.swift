public import Diagnostics
import Dossier

/// Finds the anchors of phrases in the texts of sources.
public enum Citation {
  /// The anchors of all places of a phrase in a source, as they are written in a dossier.
  ///
  /// - Parameters:
  ///   - sources: the folder of texts that are kept outside; nil to follow the dossier.
  public static func anchors(
    of phrase: String, in source: String, of project: Project, sources: String? = nil
  ) -> (anchors: [String], findings: [Finding]) {
    guard let record = project.dossier.sources.first(where: { $0.id.rawValue == source }) else {
      let known = project.dossier.sources.map(\.id.rawValue)
      let hint =
        Suggestion.nearest(to: source, among: known)
        .map { "write \"\($0)\"" } ?? "known are \(known.joined(separator: ", "))"
      return (
        [],
        [Finding("cite.unknown-source", "there is no source \"\(source)\"", hints: [Hint(hint)])]
      )
    }
    let path = FilePath.join(project.textFolder(sources), record.file)
    do {
      let file = TextFile(path: path, bytes: try Disk.read(path))
      return anchors(of: phrase, in: SourceText(source: record.id, file: file), record)
    } catch {
      let hint = Hint("name the folder of the texts with --sources")
      return ([], [Finding("cite.unreadable-source", error.message, hints: [hint])])
    }
  }

  private static func anchors(
    of phrase: String, in text: SourceText, _ source: Source
  ) -> (anchors: [String], findings: [Finding]) {
    var findings: [Finding] = []
    if text.sha256 != source.sha256 {
      findings.append(
        Finding(
          "cite.changed-source", .warning,
          "the text of \"\(source.id)\" is not the one that the dossier speaks of",
          at: source.header.span, hints: [Hint("its SHA-256 is \(text.sha256)")]))
    }
    let anchors = text.cite(phrase).map(\.literal)
    if anchors.isEmpty {
      findings.append(
        Finding(
          "cite.no-such-phrase", "the phrase does not stand in \"\(source.id)\"",
          hints: [Hint("copy it from one paragraph of \"\(source.file)\", letter by letter")]))
    }
    return (anchors, findings)
  }
}

extension Project {
  /// The folder of texts that are kept outside.
  func textFolder(_ chosen: String?) -> String {
    if let chosen { return chosen }
    let folder = DossierReader.manifest(of: files)?.sourcesFolder
    return folder.map { FilePath.join(places.dossier, $0) } ?? places.dossier
  }
}
