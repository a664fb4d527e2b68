import Diagnostics
import Editions

/// Whether frozen editions still follow from the dossier (A27).
enum EditionAudit {
  /// A note on each edition that would be another one today.
  static func findings(
    _ editions: [Edition], on shelf: EditionShelf, of project: Project
  ) -> [Finding] {
    editions.compactMap { frozen in
      let now = EditionMaker.again(frozen, of: project)
      let path = project.places.shown(shelf.path(of: frozen.id))
      return now.conflict(withFrozen: frozen, at: path).map { corrected($0, frozen) }
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
