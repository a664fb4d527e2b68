import Diagnostics
import Dossier

/// How the anchors of a dossier stand to the texts that are there.
struct AnchorCheck {
  /// How many anchors stand where they say.
  private(set) var verified = 0
  /// How many could not be looked up, because their text is not there.
  private(set) var unverified = 0
  /// How many passages have moved or changed.
  private(set) var orphaned = 0

  /// Counts the anchors of a dossier.
  init(of cited: CitedTexts) {
    for citation in cited.citations {
      switch citation.state {
      case .intact: verified += 1
      case .moved, .orphaned: orphaned += 1
      case nil: unverified += 1
      }
    }
  }
}
