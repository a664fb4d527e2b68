import Diagnostics
import Editions

/// Whether the frozen editions are whole, and still follow from the dossier (A27).
struct EditionAudit {
  /// What is wrong, or worth knowing.
  private(set) var findings: [Finding] = []
  /// The files of the editions.
  private(set) var texts: [TextFile] = []

  /// Reads all editions of a project and makes each of them anew.
  init(of project: Project) {
    var shelf = EditionShelf(places: project.places)
    let editions = shelf.all()
    findings = shelf.findings
    texts = shelf.texts
    guard !editions.isEmpty else { return }
    let maker = EditionMaker(project)
    for frozen in editions {
      let path = project.places.shown(shelf.path(of: frozen.id))
      let conflict = maker.again(frozen).conflict(withFrozen: frozen, at: path)
      if let conflict { findings.append(Self.corrected(conflict, frozen)) }
    }
  }

  /// That a frozen edition differs is no fault: the dossier was put right, and the file must not be.
  private static func corrected(_ conflict: Finding, _ frozen: Edition) -> Finding {
    Finding(
      "edition.corrected", .note,
      "the dossier no longer says of \(frozen.asOf) what edition '\(frozen.id)' froze",
      at: conflict.span,
      hints: conflict.hints.dropLast()
        + [Hint("'briefing diff \(frozen.id)' tells readers what was put right")],
      records: conflict.records)
  }
}
