import Dossier
import Quantities
import Wording

/// Words the records that came: money first, then deeds, then what is wished for.
struct NewRecordWriter {
  private typealias Line = ChangeSheet.Line

  private let writer: ChangeWriter
  private let added: [RecordKind: [FrozenRecord]]

  init(_ writer: ChangeWriter) {
    self.writer = writer
    added = Dictionary(grouping: writer.changes.added, by: \.kind)
  }

  private var wording: Wording { writer.wording }
  private var names: RecordNames { writer.names }

  func lines() -> [ChangeSheet.Line] {
    sources() + commitments() + stocks() + documents() + events() + proposals() + interests()
      + others()
  }

  private func new(_ kind: RecordKind) -> [FrozenRecord] { added[kind] ?? [] }

  private func sources() -> [Line] {
    let ids = new(.source).map(\.id)
    guard !ids.isEmpty else { return [] }
    return [
      Line(
        text: wording.labelled(wording.text(.sources), names.names(ids)), records: [],
        isDetail: true)
    ]
  }

  // MARK: Money

  private func commitments() -> [Line] {
    CommitmentClass.allCases.flatMap { rung -> [Line] in
      let members = new(.commitment).filter { $0.value("class") == rung.rawValue }
      let silent = members.filter { $0.values("amounts").isEmpty }.map(\.id)
      let stated = members.filter { !$0.values("amounts").isEmpty }.map(statedLine)
      guard !silent.isEmpty else { return stated }
      let arguments = [
        "kind": wording.capitalized(wording.term(.commitmentClass, rung.rawValue)),
        "list": names.names(silent),
      ]
      return stated + [
        Line(
          text: wording.text(.changeNoAmount, arguments), records: silent, isDetail: true)
      ]
    }
  }

  /// `Private projects in Central Asia: five-year target, about 3 trillion yen`.
  private func statedLine(_ record: FrozenRecord) -> Line {
    let term = wording.term(.commitmentClass, record.value("class") ?? "")
    let horizon = record.value("horizon").flatMap { try? ISODuration(parsing: $0) }
    let kind = horizon.map { wording.horizon(term, $0) } ?? term
    let amount = record.value("amounts").flatMap(names.amount) ?? ""
    return Line(
      text: wording.labelled(names.name(record.id), wording.series([kind, amount])),
      records: [record.id])
  }

  private func stocks() -> [Line] {
    new(.stock).map { stock in
      let name = names.name(stock.id)
      let amount = stock.value("amount").flatMap(names.amount) ?? ""
      guard let old = earlier(stock), let oldAmount = old.value("amount").flatMap(names.amount)
      else { return Line(text: wording.labelled(name, amount), records: [stock.id]) }
      let arguments = [
        "name": name, "amount": amount, "other": names.name(old.id), "old": oldAmount,
      ]
      return Line(
        text: wording.text(.changeStockBeside, arguments), records: [stock.id, old.id])
    }
  }

  /// The last stock of the same parties by another definition, which is no earlier point of one
  /// series (A6).
  private func earlier(_ stock: FrozenRecord) -> FrozenRecord? {
    writer.changes.before.records.last { old in
      old.kind == .stock && old.values("measure") != stock.values("measure")
        && old.values("holder") == stock.values("holder")
        && old.values("counterpart") == stock.values("counterpart")
    }
  }

  // MARK: Deeds

  private func documents() -> [Line] {
    new(.documents).map { set in
      let count = set.value("count").flatMap { try? QualifiedNumber(parsing: $0) }
      let words = count.map { wording.plural(.documents, inWords: $0) } ?? ""
      return Line(text: wording.labelled(names.name(set.id), words), records: [set.id])
    }
  }

  private func events() -> [Line] {
    ["held", "planned", "proposed", "postponed", "cancelled", "contradicted", "unknown"]
      .compactMap { standing in
        let events = new(.event).filter { $0.standing == standing }.inOrderOfDates
        guard !events.isEmpty else { return nil }
        let list = events.map { event in
          let name = names.name(event.id)
          return event.happensOn.map { wording.bracketed(wording.date($0, .short), after: name) }
            ?? name
        }
        let heading = wording.capitalized(names.standing(standing))
        return Line(
          text: wording.labelled(heading, wording.clauses(list)), records: events.map(\.id),
          isDetail: true)
      }
  }

  // MARK: Wishes

  private func proposals() -> [Line] {
    let proposals = new(.proposal)
    guard !proposals.isEmpty else { return [] }
    let strict = proposals.count { $0.value("strict") == "true" }
    let count = wording.plural(.proposals, proposals.count)
    let share = wording.text(.changeStrict, ["n": wording.number(ExactDecimal(strict))])
    return [
      Line(
        text: wording.labelled(
          wording.bracketed(share, after: count), shares(of: proposals, by: "proposer")),
        records: proposals.map(\.id))
    ]
  }

  private func interests() -> [Line] {
    let interests = new(.interest)
    guard !interests.isEmpty else { return [] }
    let count = wording.plural(.records, interests.count)
    return [
      Line(
        text: wording.sentences([
          wording.labelled(wording.text(.figureInterests), count), wording.rule(18),
        ]),
        records: interests.map(\.id), isDetail: true)
    ]
  }

  /// `Uzbekistan 11, Tajikistan 5`: the largest share first.
  private func shares(of records: [FrozenRecord], by field: String) -> String {
    let groups = Dictionary(grouping: records) { $0.value(field) ?? "" }
    let parts = groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
      names.name(RecordID($0.key)) + "\u{a0}" + wording.number(ExactDecimal($0.value.count))
    }
    return wording.series(parts)
  }

  private func others() -> [Line] {
    let kinds: [RecordKind] = [.actor, .group, .engagement, .relation]
    let count = kinds.map { new($0).count }.reduce(0, +)
    guard count > 0 else { return [] }
    let text = wording.text(.changeFurther, ["x": wording.plural(.records, count)])
    return [Line(text: text, records: [], isDetail: true)]
  }
}

extension FrozenRecord {
  /// When an event happens, as we read it.
  fileprivate var happensOn: EDTFDate? {
    (value("resolved-date") ?? value("date")).flatMap { try? EDTFDate(parsing: $0) }
  }
}

extension [FrozenRecord] {
  /// Events by date, those without one last.
  fileprivate var inOrderOfDates: [FrozenRecord] {
    let dated = compactMap { event in event.happensOn.map { (event, $0.orderingKey) } }
    return dated.sorted { $0.1 < $1.1 }.map(\.0) + filter { $0.happensOn == nil }
  }
}
