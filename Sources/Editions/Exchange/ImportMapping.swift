public import Diagnostics
import Dossier
import Notation

/// How the columns of a spreadsheet become fields of records.
public struct ImportMapping: Sendable {
  /// How one field is filled.
  struct Rule: Sendable {
    /// The value, with columns in braces: `{Amount}e6 {Currency}`.
    var pattern: String
    /// What words of the spreadsheet mean here.
    var words: [String: String] = [:]
    /// What parts several values of one cell.
    var separator: String?
    /// Where the rule is written.
    var span: Span
  }

  /// The kind of record that rows become.
  var table: RecordTable
  /// The rules, by field; a dot leads into a text by language, as in `label.en`.
  var rules: [NamedValue<Rule>]

  /// Reads a mapping; nil where something in it is wrong.
  ///
  ///     list: commitments
  ///     fields:
  ///       id: "{Ref}"
  ///       label.en: "{Title}"
  ///       provider: { from: "{Donor}", words: { Japan: jp } }
  ///       amounts: "{Amount}e6 {Currency}"
  ///
  /// Codes: `import.…` and those of YAML.
  public static func read(_ file: TextFile) -> (mapping: ImportMapping?, findings: [Finding]) {
    let (root, findings) = YAML.read(file)
    guard let root, !findings.hasErrors else {
      let empty = Finding("import.no-mapping", "the mapping is empty", at: .file(file.path))
      return (nil, findings.isEmpty ? [empty] : findings)
    }
    let (mapping, wrong) = format.read(root, area: "import")
    return (wrong.hasErrors ? nil : mapping, findings + wrong)
  }

  private static let format = ValueFormat.mapping("a mapping of columns") {
    fields -> ImportMapping? in
    let list = fields.required(
      "list",
      .choice("a list of a dossier", words: RecordTable.all.map { ($0.name, $0) }),
      "the list that the rows belong to")
    let rules = fields.required("fields", .entries(of: Rule.format), "how fields are filled")
    guard let list, let rules else { return nil }
    for rule in rules { fields.checkField(rule, of: list) }
    return ImportMapping(table: list, rules: rules)
  }
}

extension ImportMapping.Rule {
  fileprivate static let format = ValueFormat.either(scalar: short, other: long)

  private static let short = ValueFormat<String>.text.located.map {
    ImportMapping.Rule(pattern: $0.value, span: $0.span)
  }

  private static let long = ValueFormat.mapping("a rule for a field") { fields -> Self? in
    let pattern = fields.required("from", .text, "the value, with columns in braces")
    let words = fields.optional(
      "words", .entries(of: .text), default: [], "what words of the table mean")
    let separator = fields.optional("split", .text, "what parts several values")
    return pattern.map {
      Self(
        pattern: $0, words: Dictionary(words.map { ($0.name, $0.value) }) { first, _ in first },
        separator: separator, span: fields.span)
    }
  }
}

extension MappingReader {
  fileprivate mutating func checkField(
    _ rule: NamedValue<ImportMapping.Rule>, of table: RecordTable
  ) {
    let head = String(rule.name.prefix { $0 != "." })
    let own = table.columns.map(\.name)
    let texts = ["label", "remark", "title", "office", "place", "resolved-basis"]
    guard head != "id", !own.contains(head), !texts.contains(head) else { return }
    let nearest = Suggestion.nearest(to: head, among: ["id"] + own + texts)
    collector.report(
      "unknown-field", "'\(table.name)' has no field '\(head)'", at: rule.span,
      hints: [Hint(nearest.map { "write '\($0)'" } ?? "known: id, \(own.joined(separator: ", "))")])
  }
}
