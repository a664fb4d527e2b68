import Analysis
import Diagnostics
import Notation
import Wording

/// What all figures and tables of a definition have.
struct BlockHead: Sendable {
  /// What is done where the dossier knows nothing.
  enum WhenEmpty: String, CaseIterable, Sendable {
    /// The block is left out.
    case omit
    /// It is an error.
    case error
  }

  /// What is done where a rule forbids the figure.
  enum Refusals: String, CaseIterable, Sendable {
    /// The refusal is printed, with the rule.
    case print
    /// It is an error.
    case error
  }

  /// Where the evidence is cited.
  enum Citation: String, CaseIterable, Sendable {
    /// At each row or mark.
    case rows
    /// Once, behind the subtitle.
    case whole
  }

  var name: String
  var span: Span
  var title: LocalizedTemplate
  var subtitle: LocalizedTemplate
  var note: LocalizedTemplate
  /// The text for someone who does not see the picture; empty to have it written from the data.
  var alternative: LocalizedTemplate
  var width: BlockWidth
  var whenEmpty: WhenEmpty
  var refusals: Refusals
  var citation: Citation

  /// The author's texts.
  var texts: [LocalizedTemplate] { [title, subtitle, note, alternative] }
}

extension BlockHead {
  static func read(
    _ fields: inout MappingReader, in context: TemplateContext, width: BlockWidth,
    needsTitle: Bool = true
  ) -> BlockHead? {
    let name = fields.required("name", .text, "the name, unique in the report")
    let format = ValueFormat<LocalizedTemplate>.template("the title", in: context)
    let meaning = "the finding, as a sentence"
    let title =
      needsTitle
      ? fields.required("title", format, meaning)
      : fields.optional("title", format, default: LocalizedTemplate(), meaning)
    let subtitle = fields.optional(
      "subtitle", .template("the subtitle", in: context), "what is measured, unit, as-of")
    let note = fields.optional(
      "note", .template("the note", in: context), "how to read it, which rules apply")
    let alternative = fields.alternative(in: context)
    let wide = fields.optional(
      "width", .choice(of: BlockWidth.self, "a width"), default: width, "over the margin or not")
    let empty = fields.optional(
      "if-empty", .choice(of: WhenEmpty.self, "what is done"), default: .error,
      "what is done where the dossier knows nothing")
    let refusals = fields.optional(
      "refusals", .choice(of: Refusals.self, "what is done"), default: .error,
      "what is done where a rule forbids the figure")
    let citation = fields.optional(
      "evidence", .choice(of: Citation.self, "a place of evidence"), default: .rows,
      "where the evidence is cited")
    guard let name, let title else { return nil }
    return BlockHead(
      name: name, span: fields.span, title: title, subtitle: subtitle ?? LocalizedTemplate(),
      note: note ?? LocalizedTemplate(), alternative: alternative, width: wide, whenEmpty: empty,
      refusals: refusals, citation: citation)
  }
}

extension MappingReader {
  /// Reads `alt`, the author's words in place of those that are written from the data.
  mutating func alternative(in context: TemplateContext) -> LocalizedTemplate {
    let text = optional(
      "alt", .template("the text alternative", in: context),
      "what the picture shows, for someone who does not see it (default: written from the data)")
    return text ?? LocalizedTemplate()
  }
}

/// A question with further filters, as blocks write it.
struct BlockQuestion: Sendable {
  var query: FigureQuery
  var span: Span

  /// Reads `figure` and `filter`.
  static func read(
    _ fields: inout MappingReader, in context: TemplateContext
  ) -> BlockQuestion? {
    let figure = fields.required(
      "figure", ValueFormat<FigureQuery>.query(in: context).located, "the question")
    let filters = fields.optional(
      "filter", .entries(of: .text), default: [], "further filters of the question")
    guard let figure else { return nil }
    let added = filters.map { FigureQuery.Argument(name: $0.name, value: $0.value) }
    let query = FigureQuery(figure.value.measure, figure.value.arguments + added)
    let start = filters.first?.span.start ?? figure.span.start
    let checked = fields.collector.query(query.literal, at: start, in: context)
    return checked.map { BlockQuestion(query: $0, span: figure.span) }
  }
}

extension Composition {
  /// The figure of a block; nil where there is none, with a finding or a printed refusal as the
  /// block's head says.
  mutating func figure(
    _ question: BlockQuestion, _ head: BlockHead, printing blocks: inout [Block]
  ) -> Figure? {
    switch answer(question.query, at: question.span) {
    case .figure(let figure)? where !figure.value.isEmpty: return figure
    case .figure?:
      reportEmpty(question, head)
    case .refusal(let refusal)?:
      if refusal.isAboutNothing, head.whenEmpty == .omit { return nil }
      if head.refusals == .print {
        blocks.append(printed(refusal, head))
      } else {
        reportRefusal(refusal, at: question.span)
      }
    case nil: break
    }
    return nil
  }

  private mutating func reportEmpty(_ question: BlockQuestion, _ head: BlockHead) {
    guard head.whenEmpty == .error else { return }
    report(
      "empty-figure", "'\(question.query)' finds nothing", at: question.span,
      hints: [Hint("loosen the filters, or write 'if-empty: omit'")])
  }

  /// A refusal as text: what must not be put together, and the rule.
  private mutating func printed(_ refusal: Refusal, _ head: BlockHead) -> Block {
    rules.insert(refusal.rule)
    let names = wording.clauses(refusal.records.map { naming.name(of: $0) })
    let rule: Inline =
      linksRules
      ? .reference([.text("\(refusal.rule)")], anchor: RuleAnchor.name(refusal.rule.number))
      : .text("\(refusal.rule)")
    let note = note(for: refusal.records)
    let brackets = wording.brackets
    return .paragraph(
      [.strong(inlines(head.title)), .text(wording.sentenceSpace), .text(names)]
        + (note.map { [.noteMark($0)] } ?? [])
        + [.text(wording.labelMark + wording.text(.notAdded) + brackets.opening), rule]
        + [.text(brackets.closing + wording.sentenceEnd)]
        + [.text(wording.rule(refusal.rule.number))])
  }
}

extension Refusal {
  /// Whether nothing matched, rather than something that must not be put together.
  fileprivate var isAboutNothing: Bool { rule == Rule(14) || query.measure.hasSuffix(".count") }
}
