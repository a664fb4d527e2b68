import Analysis
import Dossier
import Notation
import Wording

/// The rules that shaped the report's figures, each with what it left out.
struct MethodBlock: SummaryBlock {
  static let kind = "method"
  static let summary = "the rules that were applied, with what they left out"

  var name: String

  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Self? {
    let name = fields.optional("name", .text, default: kind, "the name, unique in the report")
    return MethodBlock(name: name)
  }

  func summarize(_ composition: inout Composition) -> [Block] {
    let uncounted = Dictionary(grouping: composition.leftOut, by: \.rule)
    let entries = composition.rules.sorted().map { rule in
      composition.entry(rule, leftOut: uncounted[rule]?.map(\.record).sorted() ?? [])
    }
    return entries.isEmpty ? [] : [.entries(entries)]
  }
}

extension Composition {
  fileprivate func entry(_ rule: Rule, leftOut: [RecordID]) -> Entry {
    var text = wording.rule(rule.number)
    if !leftOut.isEmpty { text = wording.bracketed(uncounted(leftOut), after: text) }
    return Entry(
      anchor: RuleAnchor.name(rule.number), heading: [.text("\(rule)")],
      paragraphs: [[.text(text)]], setting: .hanging)
  }

  /// Names while they are few, else their number.
  private func uncounted(_ records: [RecordID]) -> String {
    records.count <= 3
      ? wording.clauses(records.map { naming.name(of: $0) })
      : wording.plural(.records, records.count)
  }
}
