public import Notation

extension Relation {
  /// How a relation is written.
  public static let format = ValueFormat.mapping("a relation") { fields -> Relation? in
    let header = fields.header()
    let from = fields.required("from", .recordID, "the record that the sentence is about")
    let kind = fields.required(
      "kind", .choice(of: Kind.self, "a kind of relation"), "what it is to the other")
    let to = fields.required("to", .recordID, "the other record")
    let basis = fields.required(
      "basis", .choice(of: Basis.self, "a basis"), "whether a source says so or we read it so")
    guard let header, let from, let kind, let to, let basis else { return nil }
    return Relation(header: header, from: from, kind: kind, to: to, basis: basis)
  }
}
