import Diagnostics

extension DossierCheck {
  /// Nothing is above, before or inside itself: parents, umbrellas, revisions, events, translations,
  /// included documents and the relations that order records.
  static let cycle = DossierCheck("cycle", "no record leads back to itself") { report in
    for field in ["parent", "umbrella", "revises", "part-of", "translation-of", "includes"] {
      report.addCycles(of: field)
    }
    report.addRelationCycles()
  }

  /// The kinds of relation that order records, so that a way back makes no sense.
  fileprivate static let ordering: [Relation.Kind] = [
    .converts, .restates, .partOf, .possibleSubsetOf, .revises, .supersedes, .outcomeOf,
  ]
}

extension CheckReport {
  fileprivate mutating func addCycles(of field: String) {
    var links: [RecordID: [RecordID]] = [:]
    for (record, references) in records {
      let targets = references.filter { $0.path.first == .field(field) }.map(\.target)
      if !targets.isEmpty, links[record.id] == nil { links[record.id] = targets }
    }
    for (record, _) in records where links[record.id] != nil {
      guard let way = Self.way(from: record.id, links) else { continue }
      add("'\(field)' leads back: \(Self.printed(way))", on: record, at: [.field(field)])
    }
  }

  fileprivate mutating func addRelationCycles() {
    for kind in DossierCheck.ordering {
      let relations = dossier.relations.filter { $0.kind == kind }
      let links = Dictionary(grouping: relations, by: \.from).mapValues { $0.map(\.to) }
      for relation in relations {
        guard let way = Self.way(from: relation.from, links), way[1] == relation.to
        else { continue }
        add(
          "the relation '\(kind.rawValue)' leads back: \(Self.printed(way))", on: relation,
          at: ["to"])
      }
    }
    for relation in dossier.relations
    where relation.from == relation.to && !DossierCheck.ordering.contains(relation.kind) {
      add("'\(relation.from)' is related to itself", on: relation, at: ["to"])
    }
  }

  /// A way along the links from a record back to it, both ends included; nil where there is none.
  private static func way(from start: RecordID, _ links: [RecordID: [RecordID]]) -> [RecordID]? {
    var seen: Set<RecordID> = []
    var ways = [[start]]
    while let way = ways.popLast() {
      for next in (way.last.flatMap { links[$0] } ?? []).reversed() {
        if next == start { return way + [start] }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return nil
  }

  private static func printed(_ way: [RecordID]) -> String {
    way.map { "'\($0)'" }.joined(separator: " → ")
  }
}
