import Dossier
import Quantities
import Wording

/// Names the records and field values of two editions in one language.
struct RecordNames {
  let wording: Wording
  private let records: [RecordID: FrozenRecord]

  /// Takes names from the later edition, and for what it lacks from the earlier one.
  init(_ changes: EditionChanges, _ wording: Wording) {
    self.wording = wording
    records = Dictionary(
      (changes.after.records + changes.before.records).map { ($0.id, $0) }
    ) { first, _ in first }
  }

  /// A record's label, a country's or region's name, else its id.
  func name(_ id: RecordID) -> String {
    guard let record = records[id] else { return id.rawValue }
    if let label = record.label.text(in: wording.language) { return label }
    if let code = record.value("country") { return wording.country(code) }
    if let code = record.value("m49") { return wording.region(code) }
    return id.rawValue
  }

  /// Names joined by semicolons, because many hold commas.
  func names(_ ids: [RecordID]) -> String { wording.clauses(ids.map(name)) }

  /// The first names of a list, and how many more there are.
  func few(_ ids: [RecordID], atMost count: Int = 3) -> String {
    let rest = ids.count - count
    guard rest > 1 else { return names(ids) }
    let more = wording.text(.changeMore, ["n": wording.number(ExactDecimal(rest))])
    return wording.clauses(ids.prefix(count).map(name) + [more])
  }

  /// The values of a field in words; "not stated" where there are none.
  func values(_ literals: [String], of field: String, in kind: RecordKind) -> String {
    guard !literals.isEmpty else { return wording.text(.notStated) }
    if field == "sha256" { return literals.map { String($0.prefix(12)) }.joined() }
    let type = RecordTable.of(kind)?.column(field)?.type ?? .text
    return wording.clauses(literals.map { value($0, type) })
  }

  private func value(_ literal: String, _ type: FieldType) -> String {
    switch type {
    case .text, .integer, .sector, .passage: literal
    case .word(let area): area.map { wording.term($0, literal) } ?? literal
    case .flag: wording.text(literal == "true" ? .newMoneyYes : .newMoneyNo)
    case .date: (try? EDTFDate(parsing: literal)).map { wording.date($0) } ?? literal
    case .duration:
      (try? ISODuration(parsing: literal)).map { wording.duration($0) } ?? literal
    case .amount: amount(literal) ?? literal
    case .number:
      (try? QualifiedNumber(parsing: literal)).map { wording.number($0) } ?? literal
    case .reference: name(RecordID(literal))
    case .country: wording.country(literal)
    }
  }

  /// A sum in words, with its role where it is not simply stated.
  func amount(_ literal: String) -> String? {
    let parts = literal.split(separator: ";").map { $0.drop { $0 == " " } }
    guard let first = parts.first, let amount = try? Amount(parsing: String(first))
    else { return nil }
    let role = parts.dropFirst().compactMap { AmountRole(rawValue: String($0)) }.first
    let text = wording.amount(amount, .words)
    return role.map { wording.bracketed(wording.term(.amountRole, $0.rawValue), after: text) }
      ?? text
  }

  /// The name of a field, as heads of tables have it; else as dossiers write it.
  func field(_ name: String) -> String {
    Self.heads[name].map { wording.text($0) } ?? wording.quoted(name)
  }

  private static let heads: [String: MessageKey] = [
    "provider": .headProvider, "receiver": .headReceiver, "class": .headClass,
    "amounts": .headAmount, "amount": .headAmount, "funding": .headFunding,
    "stated-on": .headDate, "date": .headDate, "resolved-date": .headDate, "as-of": .asOf,
    "period": .headPeriod, "horizon": .headPeriod, "sectors": .headSector,
    "sector": .headSector, "topics": .headTopic, "status": .headStatus,
    "outcome": .headOutcome, "evidence": .headEvidence, "outcome-evidence": .headEvidence,
    "proposer": .headProposer, "scope": .headScope, "mode": .headMode, "count": .headNumber,
    "participants": .headParticipants, "parties": .headParticipants, "measure": .headMeasure,
    "unit": .headUnit, "licence": .headLicence, "members": .headMembers,
    "publisher": .headPublisher, "published": .headPublished,
    "language": .headLanguage, "tier": .headTier, "kind": .headKind, "country": .headCountry,
  ]

  /// What became of an event, in words.
  func standing(_ word: String) -> String {
    word == "contradicted"
      ? wording.text(.contradictedLater) : wording.term(.status, word)
  }
}
