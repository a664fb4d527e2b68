public import Notation

extension Engagement {
  /// How an engagement is written.
  public static let format = ValueFormat.mapping("an engagement") { fields -> Engagement? in
    let header = fields.header()
    let actor = fields.required("actor", .recordID, "who is at work")
    let counterpart = fields.required("counterpart", .recordID, "with whom")
    let sectors = fields.sectors("sectors", "the sectors")
    guard let header, let actor, let counterpart else { return nil }
    return Engagement(header: header, actor: actor, counterpart: counterpart, sectors: sectors)
  }
}
