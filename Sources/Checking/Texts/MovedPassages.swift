public import Diagnostics
public import Dossier
import Quantities
import Reading

/// An anchor whose passage stands elsewhere now.
public struct AnchorMove: Hashable, Sendable {
  /// The anchor as it is written.
  public var old: Anchor
  /// The anchor that it should be.
  public var new: Anchor
  /// Where the evidence with the anchor is written.
  public var span: Span
}

/// Finds passages again that do not stand where their anchors say.
public enum MovedPassages {
  /// The anchors that can be rewritten without a doubt, in the dossier's order.
  ///
  /// A passage is found by its wording, or else by what it says: in a sentence of about its length
  /// that states a figure of its record, and no figure that the records citing these words do not
  /// have. A changed figure, currency or hedge is never taken for the old one.
  public static func moves(in dossier: Dossier, texts: [SourceText]) -> [AnchorMove] {
    let known = Dictionary(texts.map { ($0.source, $0) }) { first, _ in first }
    let lost = dossier.records.filter { record in
      record.grounds.contains { ground in
        known[ground.anchor.source].map { !ground.anchor.isIntact(in: $0) } ?? false
      }
    }
    guard !lost.isEmpty else { return [] }
    let figures = SourceFigures(of: dossier, texts: texts)
    return lost.flatMap { record in
      record.grounds.compactMap { ground in
        known[ground.anchor.source].flatMap { text in
          place(of: ground, of: record, beside: dossier.records, in: text, figures).map {
            AnchorMove(old: ground.anchor, new: $0, span: ground.span)
          }
        }
      }
    }
  }

  /// The findings of an audit, with an offer where a lost passage was found by what is around it.
  public static func amend(_ findings: [Finding], with moves: [AnchorMove]) -> [Finding] {
    findings.map { finding in
      guard finding.code == "dossier.orphan-anchor",
        let move = moves.first(where: { $0.span == finding.span })
      else { return finding }
      var offer = finding
      offer.code = "dossier.moved-anchor"
      offer.message = "the passage of '\(move.old)' was reworded around the same figures"
      offer.hints = [Hint("read it again, then write '\(move.new)'")]
      return offer
    }
  }

  private static func place(
    of ground: Evidence, of record: any Record, beside others: [any Record],
    in text: SourceText, _ figures: SourceFigures
  ) -> Anchor? {
    switch ground.anchor.verify(in: text) {
    case .intact: return nil
    case .moved(let places): return places.count == 1 ? places.first : nil
    case .orphaned:
      return ContextSearch(ground.anchor, of: record, beside: others, in: text, figures).place
    }
  }
}

extension Anchor {
  fileprivate func isIntact(in text: SourceText) -> Bool {
    if case .intact = verify(in: text) { true } else { false }
  }
}
