public import Diagnostics
public import Dossier
import Notation

/// Turns rows of a spreadsheet into records of a dossier.
///
/// Rows become the same nodes that a dossier's file would have, each with the place of its cell, and
/// are read by the same formats; so every message of a dossier points into the spreadsheet.
public struct CSVImport {
  private let mapping: ImportMapping
  private let table: CSVTable
  private let file: String
  private let known: Set<String>
  private var collector = FindingCollector(area: "import")
  private var ids: [String: Span] = [:]

  private init(_ mapping: ImportMapping, _ table: CSVTable, file: String, known: Set<String>) {
    self.mapping = mapping
    self.table = table
    self.file = file
    self.known = known
  }

  /// The records as YAML, ready for a file of the dossier; nil where anything is wrong.
  ///
  /// Codes: `import.…`, and those of CSV. Every message names row and column.
  ///
  /// - Parameter dossier: where ids that the rows name must be found.
  public static func run(
    _ file: TextFile, by mapping: ImportMapping, into dossier: Dossier
  ) -> (yaml: String?, findings: [Finding]) {
    let (table, findings) = CSV.read(file)
    guard let table else { return (nil, findings) }
    let known = Set(dossier.ids.map(\.rawValue))
    var run = CSVImport(mapping, table, file: file.path, known: known)
    run.checkColumns()
    let nodes = run.collector.findings.isEmpty ? table.rows.map { run.record($0) } : []
    let located = (findings + run.collector.findings).map { run.located($0) }
    guard !located.hasErrors else { return (nil, located.sortedForReport()) }
    let yaml = JSONValue.members([(mapping.table.name, .array(nodes.map(\.json)))]).yaml()
    return (yaml, located)
  }

  // MARK: Columns

  private mutating func checkColumns() {
    let names = table.header.map(\.text)
    for rule in mapping.rules {
      for piece in Pattern(rule.value.pattern).columns where !names.contains(piece) {
        let nearest = Suggestion.nearest(to: piece, among: names)
        collector.report(
          "unknown-column", "'\(file)' has no column '\(piece)'", at: rule.value.span,
          hints: [
            Hint(nearest.map { "write '\($0)'" } ?? "known: \(names.joined(separator: ", "))")
          ])
      }
    }
  }

  // MARK: Rows

  private mutating func record(_ row: [CSVCell]) -> YAMLNode {
    let span = row.first?.span ?? .file(file)
    var entries: [YAMLEntry] = []
    for rule in mapping.rules {
      guard let value = value(rule.value, row, span) else { continue }
      let path = rule.name.split(separator: ".", maxSplits: 1).map(String.init)
      add(shaped(value, rule), at: path, to: &entries)
    }
    let node = YAMLNode(.mapping(entries), span: span)
    ImportKind.check(node, as: mapping.table.kind, &collector)
    checkID(node)
    checkReferences(node)
    return node
  }

  /// A value, or nil where a cell that it needs is empty: what is not stated is left out (A14).
  private func value(_ rule: ImportMapping.Rule, _ row: [CSVCell], _ span: Span) -> YAMLNode? {
    var text = ""
    var place: Span?
    for piece in Pattern(rule.pattern).pieces {
      switch piece {
      case .text(let words): text += words
      case .column(let name):
        guard let cell = table.column(name).map({ row[$0] }), !cell.text.isEmpty
        else { return nil }
        text += rule.words[cell.text] ?? cell.text
        place = place ?? cell.span
      }
    }
    return YAMLNode(.scalar(text, .doubleQuoted), span: place ?? span)
  }

  /// The value as a list where the field is one.
  private func shaped(_ node: YAMLNode, _ rule: NamedValue<ImportMapping.Rule>) -> YAMLNode {
    guard mapping.table.column(rule.name)?.isList == true, let text = node.text
    else { return node }
    let parts = rule.value.separator.map { text.parts(at: $0) } ?? [text]
    let items = parts.map { part in
      YAMLNode(.scalar(rule.value.words[part] ?? part, .doubleQuoted), span: node.span)
    }
    return YAMLNode(.sequence(items), span: node.span)
  }

  private func add(_ node: YAMLNode, at path: [String], to entries: inout [YAMLEntry]) {
    guard path.count == 2 else {
      entries.append(YAMLEntry(key: path[0], keySpan: node.span, value: node))
      return
    }
    let inner = YAMLEntry(key: path[1], keySpan: node.span, value: node)
    if let index = entries.firstIndex(where: { $0.key == path[0] }) {
      let others = entries[index].value.entries ?? []
      entries[index].value.content = .mapping(others + [inner])
    } else {
      let mapping = YAMLNode(.mapping([inner]), span: node.span)
      entries.append(YAMLEntry(key: path[0], keySpan: node.span, value: mapping))
    }
  }

  // MARK: Names

  private mutating func checkID(_ node: YAMLNode) {
    guard let id = node["id"], let text = id.text else { return }
    if ids[text] != nil || known.contains(text) {
      collector.report(
        "duplicate-id", "the id '\(text)' is taken", at: id.span,
        hints: [Hint("give the row a name of its own", at: ids[text])])
    }
    ids[text] = ids[text] ?? id.span
  }

  private mutating func checkReferences(_ node: YAMLNode) {
    for column in mapping.table.columns where column.type == .reference {
      let value = node[column.name]
      for item in value?.items ?? value.map({ [$0] }) ?? [] {
        guard let id = item.text, RecordID.isWellFormed(id), !known.contains(id), ids[id] == nil
        else { continue }
        let nearest = Suggestion.nearest(to: id, among: known.sorted())
        collector.report(
          "unknown-id", "the dossier has no record '\(id)'", at: item.span,
          hints: nearest.map { [Hint("write '\($0)', or add it to 'words' of the mapping")] }
            ?? [Hint("say in 'words' of the mapping which record is meant")])
      }
    }
  }

  /// A finding with row and column in its message, where it points into the table.
  private func located(_ finding: Finding) -> Finding {
    guard let span = finding.span, span.file == file else { return finding }
    for (index, row) in table.rows.enumerated() {
      guard let column = row.firstIndex(where: { $0.span.start == span.start }) else { continue }
      var located = finding
      located.message += " (row \(index + 2), column '\(table.header[column].text)')"
      return located
    }
    return finding
  }
}

extension String {
  /// The parts between separators, without blanks around them and without empty ones.
  fileprivate func parts(at separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: separator) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return (parts + [String(rest)]).map { part in
      let head = part.drop { $0 == " " }
      return String(head.reversed().drop { $0 == " " }.reversed())
    }.filter { !$0.isEmpty }
  }
}

extension YAMLNode {
  /// The node as a JSON value; scalars are texts.
  fileprivate var json: JSONValue {
    switch content {
    case .scalar(let text, _): .string(text)
    case .sequence(let items): .array(items.map(\.json))
    case .mapping(let entries): .members(entries.map { ($0.key, $0.value.json) })
    }
  }
}
