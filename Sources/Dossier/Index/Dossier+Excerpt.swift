extension Dossier {
  /// The records of some ids with everything that they name, sources and speakers included, and the
  /// relations among them; vocabularies stay whole.
  public func excerpt(of ids: some Sequence<RecordID>) -> Dossier {
    let index = DossierIndex(self)
    var kept: Set<RecordID> = []
    var open = Array(ids)
    while let id = open.popLast() {
      guard let record = index.record(id), kept.insert(id).inserted else { continue }
      open += record.references.map(\.target)
    }
    kept.formUnion(
      relations.filter { kept.contains($0.from) && kept.contains($0.to) }.map(\.id))
    var excerpt = self
    for list in RecordList.all { list.keep(kept, in: &excerpt) }
    return excerpt
  }
}
