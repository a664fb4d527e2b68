public import Dossier

/// A passage with the records that rest on it.
public struct Ground: Hashable, Sendable {
  /// The passage.
  public var evidence: Evidence
  /// The records, in the figure's order.
  public var records: [RecordID]

  /// Creates a ground.
  public init(evidence: Evidence, records: [RecordID]) {
    self.evidence = evidence
    self.records = records
  }
}

extension FigureEngine {
  /// The passages that a figure rests on, each once.
  ///
  /// They come in the order of the figure's value (a set's order, else by record), for each record
  /// as they are written; then the passages of other mentions of the same things (A1, A18). A
  /// question about outcomes adds the ground of the outcomes.
  public func trail(of figure: Figure) -> [Ground] {
    let mentions = figure.leftOut.filter {
      [.oneAmountManyMentions, .restatedOnce].contains($0.rule)
    }
    let asksForOutcome = figure.query["outcome"] != nil || figure.query["by"] == "outcome"
    return trail(
      of: ordered(figure) + mentions.map(\.record), withOutcomes: asksForOutcome)
  }

  /// The passages that a refusal speaks of, each once.
  public func trail(of refusal: Refusal) -> [Ground] { trail(of: refusal.records) }

  /// The passages that records rest on, each once, in the order of the records.
  public func trail(of records: [RecordID], withOutcomes: Bool = false) -> [Ground] {
    var grounds = GroundList()
    for record in records {
      for evidence in index.evidence(of: record, withOutcomes: withOutcomes) {
        grounds.add(evidence, of: record)
      }
    }
    return grounds.all
  }

  /// The records of a figure without any evidence, which must not be drawn (A28); sources, actors
  /// and groups need none, nor does a table that names the publication that it is from.
  public func ungrounded(_ figure: Figure) -> [RecordID] {
    figure.records.filter { id in
      guard let entry = index.entries[id] else { return true }
      let needsNone = [RecordKind.source, .actor, .group].contains(entry.kind)
      let namesOrigin = index.tables[id]?.origin != nil
      return !needsNone && !namesOrigin && entry.header.evidence.isEmpty
    }
  }

  /// The records of a figure, those of a set in its order first.
  private func ordered(_ figure: Figure) -> [RecordID] {
    let first: [RecordID]
    switch figure.value {
    case .set(let ids): first = ids.filter(Set(figure.records).contains)
    case .series(let rows):
      first = rows.flatMap { row in row.outcome.figure.map { ordered($0) } ?? [] }
        .filter(Set(figure.records).contains)
    default: first = []
    }
    var seen: Set<RecordID> = []
    return (first + figure.records).filter { seen.insert($0).inserted }
  }
}

extension RecordIndex {
  /// The passages of a record, and those of a proposal's outcome if asked for.
  fileprivate func evidence(of id: RecordID, withOutcomes: Bool) -> [Evidence] {
    let own = entries[id]?.header.evidence ?? []
    guard withOutcomes else { return own }
    return own + dossier.proposals.filter { $0.id == id }.flatMap(\.outcomeEvidence)
  }
}

/// Passages with their records, each passage once.
private struct GroundList {
  /// So few are found faster by looking through them than in a table.
  private static let few = 12
  private(set) var all: [Ground] = []
  private var places: [Anchor: Int] = [:]

  mutating func add(_ evidence: Evidence, of record: RecordID) {
    if let place = place(of: evidence.anchor) {
      if !all[place].records.contains(record) { all[place].records.append(record) }
      return
    }
    if all.count >= Self.few { places[evidence.anchor] = all.count }
    all.append(Ground(evidence: evidence, records: [record]))
  }

  private func place(of anchor: Anchor) -> Int? {
    all.prefix(Self.few).firstIndex { $0.evidence.anchor == anchor } ?? places[anchor]
  }
}
