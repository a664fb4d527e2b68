import Dossier
import Wording

extension RecordTable {
  static let sources = RecordTable(
    "sources", .source, { $0.sources },
    [
      .text("file") { $0.file }, .text("sha256") { $0.sha256 },
      .text("publisher") { $0.publisher }, .text("language") { $0.language },
      .date("published") { $0.published },
      .word("published-basis", .published) { $0.publishedBasis },
      .integer("tier") { $0.tier }, .id("translation-of") { $0.translationOf },
      .text("syndication-group") { $0.syndicationGroup }, .word("custody", .custody) { $0.custody },
    ])

  static let actors = RecordTable(
    "actors", .actor, { $0.actors },
    [.word("kind", .actor) { $0.kind }, .country("country") { $0.country }])

  static let groups = RecordTable(
    "groups", .group, { $0.groups },
    [
      .text("m49") { $0.m49 }, .ids("members") { $0.members },
      .integer("member-count") { $0.memberCount },
    ])

  static let engagements = RecordTable(
    "engagements", .engagement, { $0.engagements },
    [
      .id("actor") { $0.actor }, .id("counterpart") { $0.counterpart },
      .sectors("sectors") { $0.sectors },
    ])

  static let relations = RecordTable(
    "relations", .relation, { $0.relations },
    [
      .id("from") { $0.from }, .word("kind", .relation) { $0.kind }, .id("to") { $0.to },
      .word("basis", .basis) { $0.basis },
    ])
}
