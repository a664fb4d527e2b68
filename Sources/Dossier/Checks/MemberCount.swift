import Diagnostics

extension DossierCheck {
  /// A group has as many members as it says, each of them once (A23).
  static let memberCount = DossierCheck(
    "member-count", rule: "A23", "a group has as many members as it says"
  ) { report in
    for group in report.dossier.groups {
      let members = Set(group.members).count
      if members < group.members.count {
        report.add("a member of '\(group.id)' stands twice", on: group, at: ["members"])
      }
      if members != group.memberCount {
        report.add(
          "'\(group.id)' has '\(members)' members, not \(group.memberCount)", on: group,
          at: ["member-count"])
      }
    }
  }
}
