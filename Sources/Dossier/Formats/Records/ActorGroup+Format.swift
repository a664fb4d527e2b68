public import Notation

extension ActorGroup {
  /// How a group is written.
  public static let format = ValueFormat.mapping("a group") { fields -> ActorGroup? in
    let header = fields.header()
    let region = fields.optional("m49", .text, "the UN M49 code of a region")
    let members = fields.required("members", .list(of: .recordID), "the members' ids")
    let count = fields.required(
      "member-count", .integer(in: 1...1000), "how many members must be there")
    guard let header, let members, let count else { return nil }
    return ActorGroup(header: header, m49: region, members: members, memberCount: count)
  }
}
