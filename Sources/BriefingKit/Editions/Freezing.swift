public import Diagnostics
import Editions
public import Quantities
import Report

/// Freezes what is known under a name.
public enum Freezing {
  /// What freezing came to.
  public struct Outcome: Sendable {
    /// The path of the edition's file; nil where there is none.
    public var path: String?
    /// Whether the file was written; false where it already said the same.
    public var isNew = false
    /// What is wrong.
    public var findings: [Finding] = []
    /// The files that findings point into.
    public var texts: [TextFile] = []
  }

  /// Writes an edition, or holds the one that is there against what is known (A27).
  ///
  /// - Parameter day: the day on which it holds; nil for that of the edition that is there, else the
  ///   latest that the dossier speaks of.
  public static func run(
    _ id: String, of project: Project, asOf day: CalendarDay? = nil
  ) -> Outcome {
    var outcome = Outcome(findings: project.findings, texts: project.files)
    guard !project.findings.hasErrors else { return outcome }
    guard EditionShelf.isName(id) else {
      outcome.findings.append(
        Finding(
          "edition.bad-name", "\"\(id)\" cannot name an edition",
          hints: [Hint("use letters, digits, full stops and hyphens, such as 2025-12")]))
      return outcome
    }
    var shelf = EditionShelf(places: project.places)
    let frozen = shelf.names.contains(id) ? shelf.edition(id) : nil
    outcome.findings += shelf.findings
    outcome.texts += shelf.texts
    guard !shelf.findings.hasErrors else { return outcome }
    guard let day = day ?? frozen?.asOf ?? project.dossier.latestDay else {
      outcome.findings.append(.undated)
      return outcome
    }
    let maker = EditionMaker(project)
    outcome.findings += maker.findings
    let edition = maker.edition(id, asOf: day, answering: frozen?.figures.map(\.question) ?? [])
    let path = shelf.path(of: id)
    if let frozen {
      outcome.path = path
      let conflict = edition.conflict(withFrozen: frozen, at: project.places.shown(path))
      outcome.findings += conflict.map { [$0] } ?? []
    } else {
      write(edition, to: path, &outcome)
    }
    return outcome
  }

  private static func write(_ edition: Edition, to path: String, _ outcome: inout Outcome) {
    do {
      try Disk.createFolder(FilePath.folder(of: path))
      try Disk.write(Array(edition.text.utf8), to: path)
      (outcome.path, outcome.isNew) = (path, true)
    } catch {
      outcome.findings.append(Finding("edition.unwritable", error.message))
    }
  }
}

extension Finding {
  /// A dossier without a day to speak of.
  static var undated: Finding {
    Finding(
      "edition.undated-dossier", "no record of the dossier has a date",
      hints: [Hint("name a day with --as-of")])
  }
}
