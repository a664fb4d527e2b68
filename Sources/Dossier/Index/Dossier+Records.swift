extension Dossier {
  /// All records, kind by kind in the order of the dossier's lists.
  public var records: [any Record] {
    RecordList.all.flatMap { $0.records(of: self) }
  }

  /// The names of all records, in the same order; quicker than to go through the records.
  public var ids: [RecordID] {
    RecordList.all.flatMap { $0.ids(of: self) }
  }

  /// An index over the records; build it once and keep it.
  public var index: DossierIndex { DossierIndex(self) }
}
