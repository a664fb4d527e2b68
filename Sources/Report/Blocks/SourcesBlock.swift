import Analysis
import Diagnostics
import Dossier
import Notation
import Wording

/// The sources with what each of them supports in the report.
struct SourcesBlock: SummaryBlock {
  static let kind = "sources"
  static let summary = "the sources, with the notes and records that each supports"

  /// How much is said of a source.
  enum Detail: String, CaseIterable, Sendable {
    case full
    /// Date and kind, records and notes; without what is said of the text and its keeping.
    case short
  }

  var name: String
  var detail: Detail
  var span: Span

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let name = fields.optional("name", .text, default: kind, "the name, unique in the report")
    let detail = fields.optional(
      "detail", .choice(of: Detail.self, "a detail"), default: .full, "how much is said of a source"
    )
    return SourcesBlock(name: name, detail: detail, span: fields.span)
  }

  func summarize(_ composition: inout Composition) -> [Block] {
    guard let figure = composition.figure(FigureQuery("sources"), at: span) else { return [] }
    let writer = SourceWriter(
      naming: composition.naming, detail: detail,
      supported: SupportedKind.all(composition.engineDossier, composition.cited),
      notes: composition.ledger.entries)
    let index = composition.naming.index
    let sources = figure.value.recordKeys.compactMap { index.record($0, as: Source.self) }
    let tables = composition.engineDossier.tables.filter {
      $0.origin != nil && composition.cited.contains($0.id)
    }
    let entries = sources.map(writer.entry) + tables.compactMap(writer.entry)
    return entries.isEmpty ? [] : [.entries(entries)]
  }
}

/// Words the entries of sources.
struct SourceWriter {
  let naming: Naming
  let detail: SourcesBlock.Detail
  /// The records that the report prints, by the kinds that sources support.
  let supported: [SupportedKind]
  let notes: [NoteLedger.Entry]

  private var wording: Wording { naming.wording }

  func entry(_ source: Source) -> Entry {
    let remark = naming.remark(of: source)
    let (support, links) = (support(source), backLinks(source))
    let join: [Inline] = support.isEmpty || links.isEmpty ? [] : [.text(wording.sentenceEnd)]
    let paragraphs: [[Inline]] =
      switch detail {
      case .full:
        [[.text(description(source))], remark.isEmpty ? [] : [.text(remark)], support, links]
      case .short: [[.text(dating(source))], support + join + links]
      }
    return Entry(
      anchor: SourceAnchor.name(source.id), heading: [.text(naming.name(of: source.id))],
      paragraphs: paragraphs.filter { !$0.isEmpty })
  }

  /// The publication that a table is from, with its terms, and the notes that cite it.
  func entry(_ table: DataTable) -> Entry? {
    guard let origin = table.origin else { return nil }
    let licence = table.licence.map { "\(wording.text(.headLicence)): \($0)" }
    let parts = [
      wording.date(origin.published), naming.text(origin.title, "title", of: table), licence,
      origin.address,
      "SHA-256 \(table.sha256.prefix(12))",
    ].compactMap(\.self).filter { !$0.isEmpty }
    let links = backLinks(notes.filter { $0.tables.contains(table.id) })
    let lead = "\(wording.text(.headTable)): \(naming.name(of: table.id))"
    let paragraphs: [[Inline]] = [
      [.text(wording.capitalized(parts.joined(separator: " · ")))], [.text(lead)], links,
    ]
    return Entry(
      anchor: SourceAnchor.name(table.id), heading: [.text(origin.publisher)],
      paragraphs: paragraphs.filter { !$0.isEmpty })
  }

  /// Date, its basis and the kind of source.
  private func dating(_ source: Source) -> String {
    let parts = [
      wording.date(source.published),
      wording.term(.published, source.publishedBasis.rawValue), wording.tier(source.tier),
    ]
    return wording.capitalized(parts.joined(separator: "\u{a0}· "))
  }

  /// Date and its basis, publisher, kind, language, custody, digest.
  private func description(_ source: Source) -> String {
    let publisher = source.publisher ?? wording.text(.publisherNotStated)
    let language = wording.language(named: source.language)
    let parts = [
      wording.date(source.published),
      wording.term(.published, source.publishedBasis.rawValue), publisher,
      wording.tier(source.tier), wording.labelled(wording.text(.headLanguage), language),
      wording.term(.custody, source.custody.rawValue), "SHA-256 \(source.sha256.prefix(12))",
    ]
    return wording.capitalized(parts.joined(separator: "\u{a0}· "))
  }

  /// How many records of each kind rest on the source, with the paragraphs.
  private func support(_ source: Source) -> [Inline] {
    let parts = supported.compactMap { kind -> String? in
      let records = kind.records.filter { header in
        header.evidence.contains { $0.anchor.source == source.id }
      }
      guard !records.isEmpty else { return nil }
      let paragraphs = records.flatMap(\.evidence).map(\.anchor)
        .filter { $0.source == source.id }.map(\.paragraph)
      let passages = NoteWriter(naming: naming, linksSources: false).paragraphs(paragraphs)
      let what =
        kind.noun.map { wording.plural($0, records.count) }
        ?? wording.clauses(records.map { naming.name(of: $0.id) })
      return wording.bracketed(passages, after: what)
    }
    guard !parts.isEmpty else { return [] }
    return [
      .strong([.text(wording.text(.headRecords))]),
      .text(wording.labelMark + wording.clauses(parts)),
    ]
  }

  /// The notes that cite the source, each with a link.
  private func backLinks(_ source: Source) -> [Inline] {
    backLinks(notes.filter { $0.passages.contains { $0.source == source.id } })
  }

  private func backLinks(_ citing: [NoteLedger.Entry]) -> [Inline] {
    guard !citing.isEmpty else { return [] }
    var inlines: [Inline] = [.strong([.text(wording.text(.notes))]), .text(wording.labelMark)]
    for (place, note) in citing.enumerated() {
      inlines.append(.reference([.text("\(note.number)")], anchor: "note-\(note.number)"))
      if place < citing.count - 1 { inlines.append(.text(wording.seriesMark)) }
    }
    return inlines
  }
}

/// A kind of record as sources support it.
struct SupportedKind {
  /// The noun that is counted; nil for kinds whose few records are named.
  var noun: PluralKey?
  /// The heads of the records that are cited.
  var records: [RecordHeader]

  static func all(_ dossier: Dossier, _ cited: Set<RecordID>) -> [SupportedKind] {
    [
      SupportedKind(noun: .commitments, records: dossier.commitments.headers(of: cited)),
      SupportedKind(
        noun: nil,
        records: dossier.stocks.headers(of: cited) + dossier.documentSets.headers(of: cited)),
      SupportedKind(noun: .interests, records: dossier.interests.headers(of: cited)),
      SupportedKind(noun: .proposals, records: dossier.proposals.headers(of: cited)),
      SupportedKind(noun: .events, records: dossier.events.headers(of: cited)),
      SupportedKind(noun: .companies, records: dossier.engagements.headers(of: cited)),
    ]
  }
}

extension Array where Element: Record {
  /// The heads of the records with some ids, in order.
  fileprivate func headers(of ids: Set<RecordID>) -> [RecordHeader] {
    indices.filter { ids.contains(self[$0].id) }.map { self[$0].header }
  }
}
