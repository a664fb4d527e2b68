import Dossier
import Wording

extension RecordTable {
  static let commitments = RecordTable(
    "commitments", .commitment, { $0.commitments },
    [
      .id("provider") { $0.provider }, .id("receiver") { $0.receiver },
      .word("class", .commitmentClass) { $0.commitmentClass },
      .text("instrument") { $0.instrument }, .amounts("amounts") { $0.amounts },
      .word("funding", .funding) { $0.funding }, .word("new-money", .newMoney) { $0.newMoney },
      .date("stated-on") { $0.statedOn }, .duration("horizon") { $0.horizon },
      .date("period") { $0.period }, .sectors("sectors") { $0.sectors },
      .id("umbrella") { $0.umbrella }, .id("parent") { $0.parent },
      .id("revises") { $0.revises }, .flag("conditional") { $0.isConditional },
    ])

  static let stocks = RecordTable(
    "stocks", .stock, { $0.stocks },
    [
      .text("measure") { $0.measure }, .id("holder") { $0.holder },
      .id("counterpart") { $0.counterpart }, .amounts("amount") { [$0.amount] },
      .date("as-of") { $0.asOf }, .date("since") { $0.since },
      .duration("duration") { $0.duration },
    ])

  static let documents = RecordTable(
    "documents", .documents, { $0.documentSets },
    [
      .number("count") { $0.count }, .ids("parties") { $0.parties }, .id("value") { $0.value },
      .ids("includes") { $0.includes }, .date("date") { $0.date },
    ])

  static let proposals = RecordTable(
    "proposals", .proposal, { $0.proposals },
    [
      .id("proposer") { $0.proposer }, .word("scope", .scope) { $0.scope },
      .id("host") { $0.host }, .sectors("topics") { $0.topics },
      .flag("strict") { $0.isStrict }, .word("outcome", .outcome) { $0.outcome },
      .passages("outcome-evidence") { $0.outcomeEvidence },
      .date("proposed-on") { $0.proposedOn }, .date("target") { $0.target },
    ])

  static let interests = RecordTable(
    "interests", .interest, { $0.interests },
    [
      .id("holder") { $0.holder }, .id("counterpart") { $0.counterpart },
      Column("sector", .sector) { [$0.sector] }, .word("mode", .mode) { $0.mode },
      .text("concept") { $0.concept }, .date("stated-on") { $0.statedOn },
    ])

  static let events = RecordTable(
    "events", .event, { $0.events },
    [
      .word("kind", .event) { $0.kind }, .date("date") { $0.date },
      .date("resolved-date") { $0.resolvedDate }, .country("country") { $0.country },
      .ids("participants") { $0.participants }, .id("part-of") { $0.partOf },
      .word("status", .status) { $0.status }, .date("status-as-of") { $0.statusAsOf },
      .text("lane") { $0.lane },
    ])
}
