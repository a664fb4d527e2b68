import Analysis
import Diagnostics
import Dossier
import Quantities
import Wording

/// A report while it is composed: what was cited, applied and found so far.
struct Composition {
  let definition: ReportDefinition
  let engine: FigureEngine
  let naming: Naming
  let options: ReportOptions
  var findings: [Finding] = []
  var ledger = NoteLedger()
  /// The rules that shaped a figure of the report or are named in its text.
  var rules: Set<Rule> = []
  /// What figures of the report do not count.
  var leftOut: Set<LeftOut> = []
  /// The records behind everything that is printed.
  var cited: Set<RecordID> = []
  /// The records behind all answers, printed with a note or without.
  var answered: Set<RecordID> = []
  /// The single values that were printed, each once, in print order.
  private(set) var values: [Figure] = []
  /// The answers that are known already.
  var answers = AnswerBook()
  /// The questions that were asked.
  var asked: Set<FigureQuery> = []
  /// The number of headings so far, for their anchors.
  var headings = 0
  /// Whether names of rules in running text lead to the entries of the method.
  let linksRules: Bool

  init(
    _ definition: ReportDefinition, engine: FigureEngine, naming: Naming, options: ReportOptions
  ) {
    self.definition = definition
    self.engine = engine
    self.naming = naming
    self.options = options
    linksRules = definition.hasBlock(MethodBlock.kind)
  }

  var wording: Wording { naming.wording }
  var language: String { naming.wording.language }

  /// The whole report; sources and method are composed last, because they speak of all the rest.
  mutating func document() -> ReportDocument {
    let title = inlines(definition.front.title)
    let standfirst = inlines(definition.front.standfirst)
    var parts = compose(definition.contents)
    if options.hasAnnex, !definition.hasBlock(EvidenceBlock.kind) { parts += annex() }
    let blocks = parts.flatMap { part -> [Block] in
      switch part {
      case .blocks(let blocks): blocks
      case .summary(let block): block.summarize(&self)
      }
    }
    return ReportDocument(
      name: definition.name, language: language, date: engine.asOf.literal, head: head(),
      title: title, standfirst: standfirst, blocks: blocks, notes: notes(),
      records: cited.union(answered).map(\.rawValue).sorted())
  }

  /// Composed content, or a block that waits for all the rest.
  enum Part {
    case blocks([Block])
    case summary(any SummaryBlock)
  }

  private mutating func compose(_ contents: [Content]) -> [Part] {
    var parts: [Part] = []
    for content in contents {
      switch content {
      case .text(let texts): parts.append(.blocks(blocks(texts.version(in: language) ?? [])))
      case .block(let block): parts.append(block.part(of: &self))
      case .conditional(let condition, let inner):
        if holds(condition) { parts += compose(inner) }
      }
    }
    return parts
  }

  /// The evidence tree under a heading of its own.
  private mutating func annex() -> [Part] {
    headings += 1
    let heading = Block.heading(
      level: 2, [.text(wording.text(.evidence))], anchor: "section-\(headings)")
    return [.blocks([.pageBreak, heading]), .summary(EvidenceBlock())]
  }

  /// Notes that a value was printed.
  mutating func notePrinted(_ figure: Figure) {
    if !values.contains(where: { $0.query == figure.query }) { values.append(figure) }
  }

  private mutating func head() -> ReportDocument.Head {
    let front = definition.front
    return ReportDocument.Head(
      kicker: plainText(front.kicker), subject: naming.dossierTitle,
      asOf: wording.text(.asOfDate, ["date": wording.date(engine.asOf)]),
      edition: options.edition.map { wording.text(.edition, ["id": $0]) } ?? "",
      foot: "\(plainText(front.foot)) · \(wording.languageName)",
      warning: options.isUnchecked ? wording.text(.notChecked) : "")
  }

  /// The dossier that the report is made from.
  var engineDossier: Dossier { naming.index.dossier }

  private mutating func notes() -> [Note] {
    let writer = noteWriter
    let entries = ledger.entries
    return entries.map { entry in
      let body = entry.footnote.map { footnote($0) } ?? writer.body(entry)
      return Note(number: entry.number, body: body, records: entry.records.map(\.rawValue))
    }
  }

  private mutating func footnote(_ number: Int) -> [Inline] {
    inlines(definition.footnotes[number]?.inlines ?? [])
  }
}

extension ReportDefinition {
  /// Whether a block of a kind stands anywhere in the report.
  func hasBlock(_ kind: String) -> Bool { contents.contains { $0.hasBlock(kind) } }
}

extension Content {
  fileprivate func hasBlock(_ kind: String) -> Bool {
    switch self {
    case .text: false
    case .block(let block): type(of: block).kind == kind
    case .conditional(_, let contents): contents.contains { $0.hasBlock(kind) }
    }
  }
}
