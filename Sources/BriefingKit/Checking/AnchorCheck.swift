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

  /// Looks up all anchors.
  init(of dossier: Dossier, texts: [SourceText]) {
    let known = Dictionary(texts.map { ($0.source, $0) }) { first, _ in first }
    for ground in dossier.records.flatMap(\.grounds) {
      count(ground.anchor, in: known[ground.anchor.source])
    }
  }

  private mutating func count(_ anchor: Anchor, in text: SourceText?) {
    guard let text else {
      unverified += 1
      return
    }
    if case .intact = anchor.verify(in: text) { verified += 1 } else { orphaned += 1 }
  }
}
