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
  public static func moves(in cited: CitedTexts) -> [AnchorMove] {
    let lost = cited.citations.filter { $0.isLost }
    guard !lost.isEmpty else { return [] }
    let figures = SourceFigures(of: cited)
    return lost.compactMap { citation in
      place(of: citation, in: cited, figures).map {
        AnchorMove(old: citation.ground.anchor, new: $0, span: citation.ground.span)
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
    of citation: CitedTexts.Citation, in cited: CitedTexts, _ figures: SourceFigures
  ) -> Anchor? {
    if case .moved(let places) = citation.state { return places.count == 1 ? places.first : nil }
    return cited.text(of: citation.ground.anchor.source).flatMap { text in
      ContextSearch(
        citation.ground.anchor, of: citation.record, beside: cited.records, in: text, figures
      ).place
    }
  }
}

extension CitedTexts.Citation {
  /// Whether the text is there and the passage does not stand where the anchor says.
  fileprivate var isLost: Bool {
    switch state {
    case .moved, .orphaned: true
    case .intact, nil: false
    }
  }
}
