import Analysis
import Diagnostics
import Dossier
import Editions
import Notation
import Wording

/// What changed since an edition, in few lines.
struct ChangesBlock: FigureMaking {
  static let kind = "changes"
  static let summary = "what changed since a frozen edition, the weightiest first"

  /// What stands for the last edition before the report's day; no edition can have this name.
  static let last = "last"

  /// More records than a note beside a line can hold; they are told elsewhere.
  private static let mostCited = 5

  var name: String
  var span: Span
  /// The name of the edition.
  var since: Located<String>
  var title: LocalizedTemplate
  var limit: Int
  var whenEmpty: BlockHead.WhenEmpty?

  var texts: [LocalizedTemplate] { [title] }

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let name = fields.optional("name", .text, default: kind, "the name, unique in the report")
    let since = fields.required(
      "since", ValueFormat<String>.text.located,
      "the name of the edition to compare with, or 'last' for the last one before the report's day")
    let title = fields.optional(
      "title", .template("the title", in: context), "the heading, where it is not the usual one")
    let limit = fields.optional("limit", .integer(in: 1...50), default: 8, "the most lines")
    let empty = fields.optional(
      "if-empty", .choice(of: BlockHead.WhenEmpty.self, "what is done"),
      "what is done where nothing changed; else the report says so")
    return since.map {
      ChangesBlock(
        name: name, span: fields.span, since: $0, title: title ?? LocalizedTemplate(),
        limit: limit, whenEmpty: empty)
    }
  }

  func compose(_ composition: inout Composition) -> [Block] {
    if since.value == Self.last, composition.lastEdition == nil { return [] }
    guard let before = composition.edition(since) else { return [] }
    let changes = composition.answers.changes(
      since: before, in: composition.engineDossier, on: composition.engine.asOf)
    if changes.isEmpty, let whenEmpty {
      if whenEmpty == .error {
        composition.report(
          "empty-figure", "nothing changed since '\(since.value)'", at: since.span,
          hints: [Hint("write 'if-empty: omit', or leave it out to say so")])
      }
      return []
    }
    let sheet = changes.sheet(in: composition.wording, detailed: false)
    let lines = sheet.sections.flatMap(\.lines).filter { !$0.isDetail }.prefix(limit)
    let items = lines.map { [Block.paragraph(composition.inlines($0, citing: Self.mostCited))] }
    return [heading(sheet, &composition), .paragraph([.text(sheet.summary)])]
      + (items.isEmpty ? [] : [.list(ordered: false, items: items)])
  }

  private func heading(_ sheet: ChangeSheet, _ composition: inout Composition) -> Block {
    composition.headings += 1
    let own = composition.inlines(title)
    return .heading(
      level: 2, own.isEmpty ? [.text(sheet.title)] : own,
      anchor: "section-\(composition.headings)")
  }
}

extension Composition {
  /// The last edition that holds on a day before the report's; nil where nothing was frozen yet.
  fileprivate var lastEdition: Edition? { options.editions.last(before: engine.asOf) }

  /// The edition of a name; nil with a finding where it is not there.
  fileprivate mutating func edition(_ name: Located<String>) -> Edition? {
    if name.value == ChangesBlock.last { return lastEdition }
    if let edition = options.editions.edition(name.value) { return edition }
    let known = options.editions.names
    let nearest = Suggestion.nearest(to: name.value, among: known)
    let list =
      known.isEmpty
      ? "freeze one with 'briefing freeze'" : "known: \(known.joined(separator: ", "))"
    report(
      "unknown-edition", "there is no edition '\(name.value)'", at: name.span,
      hints: [Hint(nearest.map { "write '\($0)'" } ?? list)])
    return nil
  }

  /// A line with the mark of its evidence.
  fileprivate mutating func inlines(_ line: ChangeSheet.Line, citing most: Int) -> [Inline] {
    let records = line.records.filter { naming.index.record($0) != nil }
    cited.formUnion(records)
    guard records.count <= most, let note = note(for: records) else { return [.text(line.text)] }
    return [.text(line.text), .noteMark(note)]
  }
}

extension ReportDefinition {
  /// The editions that blocks of changes compare with, in order.
  public var editionNames: [String] { contents.flatMap(\.editionNames) }
}

extension Content {
  fileprivate var editionNames: [String] {
    switch self {
    case .text: []
    case .block(let block): (block as? ChangesBlock).map { [$0.since.value] } ?? []
    case .conditional(_, let contents): contents.flatMap(\.editionNames)
    }
  }
}
