import Dossier

extension RecordIndex {
  /// Where a record first stands in the sources: source, paragraph, code point; then its place in
  /// the dossier.
  func sourcePlace(of id: RecordID) -> SourcePlace {
    let places = (entries[id]?.header.evidence ?? []).map { evidence in
      SourcePlace(
        source: place(of: evidence.anchor.source), paragraph: evidence.anchor.paragraph,
        start: evidence.anchor.start, record: place(of: id))
    }
    return places.min()
      ?? SourcePlace(source: .max, paragraph: .max, start: .max, record: place(of: id))
  }

  /// A place in the sources, in reading order.
  struct SourcePlace: Comparable {
    var source: Int
    var paragraph: Int
    var start: Int
    var record: Int

    static func < (a: Self, b: Self) -> Bool {
      (a.source, a.paragraph, a.start, a.record) < (b.source, b.paragraph, b.start, b.record)
    }
  }

  /// How good the ground of a record is: direct quotes come before other voices (A3), a source
  /// close to the events before a distant one (A25), then the order of the dossier.
  func standing(of id: RecordID) -> Standing {
    let evidence = entries[id]?.header.evidence ?? []
    return Standing(
      voice: evidence.contains { $0.voice == .directQuote } ? 0 : 1, tier: tier(of: id),
      place: place(of: id))
  }

  /// The lowest tier of a record's sources; the highest number where it has none.
  func tier(of id: RecordID) -> Int {
    let evidence = entries[id]?.header.evidence ?? []
    return evidence.compactMap { sources[$0.anchor.source]?.tier }.min() ?? .max
  }

  /// A ground to compare; the smaller, the better.
  struct Standing: Comparable {
    var voice: Int
    var tier: Int
    var place: Int

    static func < (a: Self, b: Self) -> Bool {
      (a.voice, a.tier, a.place) < (b.voice, b.tier, b.place)
    }
  }
}
