import Dossier

/// Ids that stand for one thing, by union of pairs.
struct Clusters: Sendable {
  private let clusterOf: [RecordID: [RecordID]]

  /// Joins the ids of each pair, and what hangs together through several pairs.
  init(joining pairs: [(RecordID, RecordID)]) {
    var heads: [RecordID: RecordID] = [:]
    func head(_ id: RecordID) -> RecordID {
      var id = id
      while let above = heads[id], above != id { id = above }
      return id
    }
    for (a, b) in pairs {
      let (x, y) = (head(a), head(b))
      heads[x] = min(x, y)
      heads[y] = min(x, y)
    }
    let members = Dictionary(grouping: heads.keys.sorted(), by: head)
    var clusterOf: [RecordID: [RecordID]] = [:]
    for cluster in members.sorted(by: { $0.key < $1.key }).map(\.value) {
      for id in cluster { clusterOf[id] = cluster }
    }
    self.clusterOf = clusterOf
  }

  /// Everything that stands for the same thing as an id, itself included, sorted.
  func members(of id: RecordID) -> [RecordID] { clusterOf[id] ?? [id] }
}
