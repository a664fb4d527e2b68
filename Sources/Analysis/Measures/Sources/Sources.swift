import Dossier
import Quantities

extension Measure {
  static let sources = Measure(
    "sources", .series,
    "sources by date of publication, copies once: rows keyed by record, with the records they support",
    [.source, .asOf]
  ) { question in
    let (sources, leftOut) = question.sources()
    let rows = sources.map { source in
      question.row(
        .record(source.id), question.rephrased(.records, with: ["source": source.id.rawValue]))
    }
    return question.figure(.series(rows), records: sources.map(\.id), leftOut: leftOut)
  }

  static let sourcesCount = Measure(
    "sources.count", .count, "the number of sources, with translations and copies as one",
    Measure.sources.arguments
  ) { (question) throws(Refusal) in
    let (sources, leftOut) = question.sources()
    guard !sources.isEmpty else {
      throw question.refusal(.missingIsMissing, [], "no source that matches is recorded")
    }
    return question.figure(
      .count(QualifiedNumber(ExactDecimal(sources.count))), records: sources.map(\.id),
      leftOut: leftOut)
  }

  static let records = Measure(
    "records", .set, "records of all kinds with evidence, in the order of the sources",
    [
      .source,
      MeasureArgument(
        "kind", .words(RecordKind.allCases.map(\.rawValue)), "records of some kinds only",
        takesSeveral: true),
      .asOf,
    ]
  ) { question in
    let index = question.index
    let kinds = question.words("kind")
    let sources = question.records("source").map { ids in
      Set(ids.flatMap(index.sourceFamilies.members))
    }
    let found = index.entries.filter { id, entry in
      !entry.header.evidence.isEmpty && (kinds?.contains(entry.kind.rawValue) ?? true)
        && index.isKnown(id, on: question.asOf)
        && (sources.map { asked in
          entry.header.evidence.contains { asked.contains($0.anchor.source) }
        } ?? true)
    }
    let ids = found.keys.map { (index.sourcePlace(of: $0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    return question.figure(.set(ids), records: ids)
  }
}

extension Question {
  /// The sources by date, with the copies and translations that are no sources of their own (A24).
  fileprivate func sources() -> ([Source], [LeftOut]) {
    let asked = records("source").map { ids in Set(ids.flatMap(index.sourceFamilies.members)) }
    let known = index.dossier.sources.filter {
      (asked?.contains($0.id) ?? true) && index.isKnown($0.id, on: asOf)
    }
    let copies = known.filter { isCopy($0, among: known) }.map(\.id)
    let originals = known.filter { !copies.contains($0.id) }.sorted { a, b in
      let (x, y) = (a.published.orderingKey, b.published.orderingKey)
      return x == y ? index.place(of: a.id) < index.place(of: b.id) : x < y
    }
    return (originals, copies.map { LeftOut($0, by: .syndicatedOnce) })
  }

  /// Whether another source of the family is the better one: the original before its translation,
  /// then the one closer to the events, then the first of the dossier.
  private func isCopy(_ source: Source, among known: [Source]) -> Bool {
    let family = Set(index.sourceFamilies.members(of: source.id))
    let best = known.filter { family.contains($0.id) }.min { rank($0) < rank($1) }
    return best?.id != source.id
  }

  private func rank(_ source: Source) -> (Int, Int, Int) {
    (source.translationOf == nil ? 0 : 1, source.tier, index.place(of: source.id))
  }
}
