import Analysis
import Dossier
import Quantities
import Wording

/// Words the figures that moved, from what to what and through which records.
struct FigureWriter {
  private let writer: ChangeWriter
  private var wording: Wording { writer.wording }
  private var names: RecordNames { writer.names }

  init(_ writer: ChangeWriter) { self.writer = writer }

  /// One line for each figure that is no mere list; rows that came or went with their records are
  /// told with the records.
  func lines() -> [ChangeSheet.Line] {
    writer.changes.figures.compactMap { change in
      guard let query = try? FigureQuery.parse(change.question), query["record"] == nil,
        isTold(change), !(change.before?.value == .list || change.after?.value == .list)
      else { return nil }
      let values = "\(value(change.before)) → \(value(change.after))"
      let moved = change.movedBy.isEmpty ? "" : " (\(moved(by: change.movedBy)))"
      return ChangeSheet.Line(
        text: "\(name(query, change.row)): \(values)\(moved)", records: change.movedBy)
    }
  }

  private func isTold(_ change: EditionChanges.FigureChange) -> Bool {
    change.row.isEmpty
      || (change.before != nil && change.after != nil && !change.row.hasPrefix("record:")
        && !change.row.contains(" "))
  }

  private func moved(by records: [RecordID]) -> String {
    wording.text(.changeMovedBy, ["list": names.few(records)])
  }

  private func value(_ figure: FrozenFigure?) -> String {
    switch figure?.value {
    case .count(let number)?: wording.number(number)
    case .amount(let amount)?: wording.amount(amount)
    case .date(let date)?: wording.date(date)
    case .duration(let duration)?: wording.duration(duration)
    case .word(let word)?: word
    case .refused(let rule)?: wording.text(.changeRefused, ["rule": rule.description])
    case .list?: names.names(figure?.records ?? [])
    case nil: wording.text(.none)
    }
  }

  // MARK: The name of a figure

  /// `Proposals, Kazakhstan, strict count`.
  private func name(_ query: FigureQuery, _ row: String) -> String {
    let theme = query.measure.prefix { $0 != "." }
    var parts = [Self.themes[String(theme)].map { wording.text($0) } ?? query.measure]
    if query.measure.hasSuffix(".total") { parts.append(wording.text(.headTotal).lowercased()) }
    if !row.isEmpty { parts.append(rowName(row)) }
    parts += query.arguments.compactMap { filter($0.name, $0.value) }
    if theme == "proposals", query["strict"] == nil { parts.append(wording.text(.broadCount)) }
    return parts.joined(separator: ", ")
  }

  private static let themes: [String: MessageKey] = [
    "commitments": .figureCommitments, "proposals": .figureProposals,
    "interests": .figureInterests, "documents": .figureDocuments, "stocks": .figureStocks,
    "events": .figureEvents, "companies": .headCompanies, "sources": .sources,
    "records": .headRecords, "actors": .headParticipants, "past-support": .modePastSupport,
  ]

  private func filter(_ name: String, _ value: String) -> String? {
    switch name {
    case "by", "level": nil
    case "strict": value == "yes" ? wording.text(.strictCount) : nil
    case "country": value.split(separator: ",").map { place(String($0)) }.joined(separator: ", ")
    case "class": wording.term(.commitmentClass, value)
    case "scope": wording.term(.scope, value)
    case "outcome": wording.term(.outcome, value)
    case "of": value == "countries" ? wording.text(.headCountry) : wording.text(.headSector)
    default: names.name(RecordID(value))
    }
  }

  private func place(_ word: String) -> String {
    word.count == 2 ? wording.country(word) : names.name(RecordID(word))
  }

  private func rowName(_ row: String) -> String {
    let parts = row.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return row }
    return switch parts[0] {
    case "country": wording.country(parts[1])
    case "class": wording.term(.commitmentClass, parts[1])
    case "scope": wording.term(.scope, parts[1])
    case "outcome": wording.term(.outcome, parts[1])
    case "mode": wording.term(.mode, parts[1])
    default: names.name(RecordID(parts[1]))
    }
  }
}
