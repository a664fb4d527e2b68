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

  /// One line for each figure of the standard questions that is no mere list; rows that came or
  /// went with their records are told with the records.
  func lines() -> [ChangeSheet.Line] {
    (StandardQuestions.all + tableQuestions).flatMap { text -> [ChangeSheet.Line] in
      guard let query = try? FigureQuery.parse(text) else { return [] }
      return writer.changes.figures.filter { $0.question == query.literal && isTold($0) }
        .map { line(for: $0, query) }
    }
  }

  /// The questions for data tables, whose cells are told one by one.
  private var tableQuestions: [String] {
    var seen: Set<String> = []
    return writer.changes.figures.map(\.question).filter { question in
      guard let query = try? FigureQuery.parse(question) else { return false }
      return query.measure == Measures.table && query.arguments.count == 1
        && seen.insert(question).inserted
    }
  }

  private func line(
    for change: EditionChanges.FigureChange, _ query: FigureQuery
  ) -> ChangeSheet.Line {
    let values = "\(value(change.before)) → \(value(change.after))"
    let text =
      change.movedBy.isEmpty
      ? values : wording.bracketed(moved(by: change.movedBy), after: values)
    return ChangeSheet.Line(
      text: wording.labelled(name(query, change.row), text), records: change.movedBy,
      isDetail: true)
  }

  private func isTold(_ change: EditionChanges.FigureChange) -> Bool {
    if change.before?.value == .list || change.after?.value == .list { return false }
    if change.row.hasPrefix("cell:") { return true }
    if change.row.isEmpty { return value(change.before) != value(change.after) }
    return change.before != nil && change.after != nil && !change.row.hasPrefix("record:")
      && !change.row.contains(" ")
  }

  /// Few records by their names, many by their number.
  private func moved(by records: [RecordID]) -> String {
    let list =
      records.count > 3 ? wording.plural(.records, records.count) : names.names(records)
    return wording.text(.changeMovedBy, ["list": list])
  }

  private func value(_ figure: FrozenFigure?) -> String {
    switch figure?.value {
    case .count(let number)?: wording.number(number)
    case .amount(let amount)?: wording.amount(amount)
    case .date(let date)?: wording.date(date)
    case .duration(let duration)?: wording.duration(duration)
    case .word(let word)?: word
    case .refused(Rule(14))?: wording.text(.none)
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
    if let table = query["name"], theme == Measures.table { parts = [names.name(RecordID(table))] }
    if !row.isEmpty { parts.append(rowName(row)) }
    if query["strict"] == "yes" { parts.append(wording.text(.strictCount)) }
    if theme == "proposals", query["strict"] == nil { parts.append(wording.text(.broadCount)) }
    return wording.series(parts)
  }

  private static let themes: [String: MessageKey] = [
    "commitments": .figureCommitments, "proposals": .figureProposals,
    "interests": .figureInterests, "documents": .figureDocuments, "stocks": .figureStocks,
    "events": .figureEvents, "companies": .headCompanies, "sources": .sources,
  ]

  private func rowName(_ row: String) -> String {
    let parts = row.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return row }
    return switch parts[0] {
    case "country": wording.country(parts[1])
    // The table is named already: `cell:TABLE COLUMN ROW`.
    case "cell": parts[1].split(separator: " ").dropFirst().joined(separator: " ")
    case "class": wording.term(.commitmentClass, parts[1])
    case "scope": wording.term(.scope, parts[1])
    case "outcome": wording.term(.outcome, parts[1])
    default: names.name(RecordID(parts[1]))
    }
  }
}
