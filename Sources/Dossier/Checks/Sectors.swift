import Diagnostics
import Quantities

extension DossierCheck {
  /// Every sector code is in the vocabulary.
  static let unknownSector = DossierCheck(
    "unknown-sector", "every sector code is in the vocabulary"
  ) { report in
    let known = report.dossier.sectors.entries.map(\.code)
    for use in report.dossier.sectorUses {
      for (index, share) in use.shares.enumerated() where !known.contains(share.code) {
        let nearest = Suggestion.nearest(to: share.code, among: known)
        report.add(
          "the vocabulary has no sector '\(share.code)'", on: use.record,
          at: [.field(use.field), .item(index)],
          hints: nearest.map { [Hint("write '\($0)'")] } ?? [])
      }
    }
  }

  /// Stated shares of a record sum to 100 per cent, and no sector stands twice (A21).
  static let sectorShares = DossierCheck(
    "sector-shares", rule: "A21", "stated sector shares sum to 100"
  ) { report in
    for use in report.dossier.sectorUses {
      if Set(use.shares.map(\.code)).count < use.shares.count {
        report.add("a sector stands twice", on: use.record, at: [.field(use.field)])
      }
      let percents = use.shares.compactMap(\.percent)
      guard !percents.isEmpty else { continue }
      if percents.count < use.shares.count {
        report.add(
          "some sectors have a share and some have none", on: use.record, at: [.field(use.field)])
      } else if let sum = ExactDecimal.sum(percents), sum != ExactDecimal(100) {
        report.add(
          "the shares sum to '\(sum)', not 100", on: use.record, at: [.field(use.field)])
      }
    }
  }
}

/// A field of a record that holds sectors.
private struct SectorUse {
  var record: any Record
  var field: String
  var shares: [SectorShare]
}

extension Dossier {
  fileprivate var sectorUses: [SectorUse] {
    commitments.map { SectorUse(record: $0, field: "sectors", shares: $0.sectors) }
      + proposals.map { SectorUse(record: $0, field: "topics", shares: $0.topics) }
      + interests.map {
        SectorUse(record: $0, field: "sector", shares: [SectorShare(code: $0.sector)])
      }
      + engagements.map { SectorUse(record: $0, field: "sectors", shares: $0.sectors) }
  }
}
