import Dossier
import Quantities
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

  static let tables = RecordTable(
    "tables", .table, { $0.tables },
    [
      .text("file") { $0.file }, .text("sha256") { $0.sha256.isEmpty ? nil : $0.sha256 },
      .text("date") { $0.dateColumn }, .text("step") { $0.stepColumn },
      .text("unit") { $0.unit.fieldLiteral }, .text("factor") { $0.factor.literal },
      Column("series", .text, isList: true) { $0.series.map(\.column) },
      .text("publisher") { $0.origin?.publisher }, .date("published") { $0.origin?.published },
      .text("address") { $0.origin?.address }, .text("licence") { $0.licence },
    ])

  static let relations = RecordTable(
    "relations", .relation, { $0.relations },
    [
      .id("from") { $0.from }, .word("kind", .relation) { $0.kind }, .id("to") { $0.to },
      .word("basis", .basis) { $0.basis },
    ])
}

extension DataTable {
  fileprivate var dateColumn: String? {
    if case .dates(let column) = places { column } else { nil }
  }

  fileprivate var stepColumn: String? {
    if case .steps(let column, _) = places { column } else { nil }
  }
}

extension DataTable.Unit {
  /// The currency's code, or the noun.
  var fieldLiteral: String {
    switch self {
    case .money(let currency): currency.code
    case .named(let text): text.text(in: "en") ?? ""
    }
  }
}
