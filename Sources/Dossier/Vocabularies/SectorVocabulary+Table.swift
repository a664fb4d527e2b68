import Diagnostics
import Notation

extension SectorVocabulary {
  /// Reads the table `code,parent,LANGUAGE…`: every further column is a language tag.
  static func read(
    _ table: CSVTable, named file: DossierManifest.VocabularyFile,
    _ collector: inout FindingCollector
  ) -> SectorVocabulary {
    var vocabulary = SectorVocabulary()
    vocabulary.name = file.name
    vocabulary.version = file.version
    guard let code = collector.column("code", of: table),
      let parent = collector.column("parent", of: table)
    else { return vocabulary }
    let languages = table.header.enumerated().filter { index, cell in
      index != code && index != parent && collector.checkLanguage(cell.text, at: cell.span)
    }
    for row in table.rows {
      let texts = languages.map { ($0.element.text, row[$0.offset].text) }
      let label = LocalizedText(Dictionary(texts) { first, _ in first }.filter { $1 != "" })
      let above = row[parent].text
      vocabulary.append(
        Entry(code: row[code].text, parent: above.isEmpty ? nil : above, label: label),
        at: row[code].span, &collector)
    }
    vocabulary.reportOrphans(table.rows.map { $0[parent] }, &collector)
    return vocabulary
  }

  private mutating func append(
    _ entry: Entry, at span: Span, _ collector: inout FindingCollector
  ) {
    guard !entry.code.isEmpty, self.entry(entry.code) == nil else {
      collector.report("duplicate-sector", "the code '\(entry.code)' stands twice", at: span)
      return
    }
    entries.append(entry)
  }

  private func reportOrphans(_ parents: [CSVCell], _ collector: inout FindingCollector) {
    for cell in parents where !cell.text.isEmpty && entry(cell.text) == nil {
      collector.report(
        "unknown-sector", "the table has no code '\(cell.text)'", at: cell.span)
    }
  }
}

extension FindingCollector {
  /// The place of a column that a table must have; nil with a finding where it has not.
  mutating func column(_ name: String, of table: CSVTable) -> Int? {
    if let column = table.column(name) { return column }
    let known = table.header.map(\.text)
    let nearest = Suggestion.nearest(to: name, among: known)
    report(
      "missing-column", "the table has no column '\(name)'", at: table.header.first?.span,
      hints: nearest.map { [Hint("rename '\($0)' to '\(name)'")] } ?? [])
    return nil
  }
}
