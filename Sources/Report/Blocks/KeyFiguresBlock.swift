import Analysis
import Charts
import Diagnostics
import Dossier
import Notation
import Quantities
import Wording

/// Large single numbers side by side.
struct KeyFiguresBlock: FigureMaking {
  static let kind = "key-figures"
  static let summary = "large single numbers side by side"

  /// One number.
  struct Item: Sendable {
    var question: BlockQuestion
    var label: LocalizedTemplate
  }

  var name: String
  var items: [Item]
  /// Whether a number that is refused, or of which nothing is on record, is left out.
  var omitsRefused: Bool
  /// The author's text for someone who does not see the numbers; empty to have it written.
  var alternative: LocalizedTemplate

  var texts: [LocalizedTemplate] { items.map(\.label) + [alternative] }

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let name = fields.optional("name", .text, default: kind, "the name, unique in the report")
    let items = fields.required(
      "figures", .list(of: .item(in: context)), "the numbers from left to right")
    let refused = fields.optional(
      "if-refused", .choice(of: BlockHead.WhenEmpty.self, "what is done"), default: .error,
      "what is done with a number that is refused, or of which nothing is on record")
    let alternative = fields.alternative(in: context)
    return items.map {
      KeyFiguresBlock(
        name: name, items: $0, omitsRefused: refused == .omit, alternative: alternative)
    }
  }

  func compose(_ composition: inout Composition) -> [Block] {
    var entries: [KeyFigureTable.Entry] = []
    let head: [MessageKey] = [.headMeasure, .headAmount, .headRecords]
    var rows = [head.map { composition.wording.text($0) }]
    for item in items {
      if omitsRefused, composition.isRefused(item.question) { continue }
      guard let (entry, row) = composition.keyFigure(item) else { continue }
      entries.append(entry)
      rows.append(row)
    }
    guard !entries.isEmpty else { return [] }
    return [
      .keyFigures(
        KeyFigures(
          name: name, data: KeyFigureTable(entries: entries),
          alternative: composition.plainText(alternative), table: rows))
    ]
  }
}

extension ValueFormat where Value == KeyFiguresBlock.Item {
  fileprivate static func item(in context: TemplateContext) -> ValueFormat {
    .mapping("a key figure") { fields in
      let question = BlockQuestion.read(&fields, in: context)
      let label = fields.required(
        "label", .template("the label", in: context), "what kind of figure it is")
      guard let question, let label else { return nil }
      return KeyFiguresBlock.Item(question: question, label: label)
    }
  }
}

extension Composition {
  fileprivate mutating func isRefused(_ question: BlockQuestion) -> Bool {
    answer(question.query, at: question.span)?.refusal != nil
  }

  /// A number with its label, and its row for a file beside the report; nil where it is refused, with
  /// a finding, or nothing is on record.
  fileprivate mutating func keyFigure(
    _ item: KeyFiguresBlock.Item
  ) -> (entry: KeyFigureTable.Entry, row: [String])? {
    guard let figure = figure(item.question.query, at: item.question.span) else { return nil }
    guard let parts = parts(of: figure.value) else {
      report(
        "unfit-figure", "'\(item.question.query)' is not a single number", at: item.question.span,
        hints: [Hint("use a chart or a table for it")])
      return nil
    }
    notePrinted(figure)
    let label = plain(item.label[language] ?? [])
    var notes: [Int] = []
    for cited in [figure] + label.figures {
      if let note = note(for: cited), !notes.contains(note) { notes.append(note) }
    }
    let entry = KeyFigureTable.Entry(
      sign: parts.sign, number: parts.number, unit: parts.unit, label: label.text, notes: notes,
      spoken: parts.spoken)
    let records = figure.records.map(\.rawValue).joined(separator: " ")
    return (entry, [label.text, parts.literal, records])
  }

  /// A number as it is printed in parts, and as the dossier writes it.
  private struct NumberParts {
    var sign: String
    var number: String
    var unit = ""
    var literal: String
    var spoken = ""
  }

  private func parts(of value: FigureValue) -> NumberParts? {
    switch value {
    case .count(let number):
      let printed = number.upper == nil ? QualifiedNumber(number.value) : number
      return NumberParts(
        sign: number.qualifier.sign, number: wording.number(printed), literal: number.literal)
    case .amount(let amount):
      let parts = wording.amountParts(amount)
      let unit = [parts.scale, parts.currency].filter { !$0.isEmpty }.joined(separator: "\u{a0}")
      return NumberParts(
        sign: parts.sign, number: parts.number, unit: unit, literal: amount.literal,
        spoken: wording.amount(amount, .words))
    case .date, .duration, .set, .series, .matrix: return nil
    }
  }
}
