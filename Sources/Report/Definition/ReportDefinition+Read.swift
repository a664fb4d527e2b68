import Analysis
public import Diagnostics
import Notation

extension ReportDefinition {
  /// Reads a definition; nil where the front matter cannot be read.
  ///
  /// All findings are reported, in the order of the file: codes `report.*`, `query.*` and `yaml.*`.
  public static func read(_ file: TextFile) -> (definition: ReportDefinition?, findings: [Finding])
  {
    let parts = DefinitionParts(file)
    guard let head = parts.frontMatter else {
      let finding = Finding(
        "report.missing-front-matter", .error, "the report has no front matter",
        at: .file(file.path),
        hints: [Hint("begin with a line '---', the title and the languages, and a line '---'")])
      return (nil, [finding])
    }
    let (root, yamlFindings) = YAML.read(
      head, file: file.path, from: Position(line: 2, column: 1))
    guard let root else { return (nil, yamlFindings) }
    let format = ValueFormat.mapping("the front matter") { fields in
      FrontMatter.read(&fields, file: file.path)
    }
    let (front, frontFindings) = format.read(root, area: "report")
    var reader = ContentReader(parts, front?.context ?? TemplateContext(file: file.path))
    if front != nil { reader.readAll() }
    let findings = (yamlFindings + frontFindings + reader.collector.findings).sortedForReport()
    guard let front else { return (nil, findings) }
    var comparison = TextComparison(front.context.languages, footnotes: reader.footnotes)
    for text in front.texts { comparison.add(text) }
    comparison.add(reader.contents)
    let definition = ReportDefinition(
      name: parts.name, file: file.path, front: front, contents: reader.contents,
      footnotes: reader.footnotes, evenLanguages: comparison.even)
    return (definition, findings)
  }
}

/// The two parts of a definition's file.
struct DefinitionParts {
  /// The file's name without folder and extension.
  let name: String
  let path: String
  private let text: String
  /// The lines of the file, without line breaks.
  let lines: [Substring]
  /// How many lines the front matter takes with its `---`; 0 for none.
  let headLines: Int

  init(_ file: TextFile) {
    path = file.path
    let last = file.path.split(separator: "/").last ?? ""
    name = String(last.split(separator: ".").first ?? last)
    text = file.text.withPlainLineEnds
    lines = text.lines
    let end = lines.first == "---" ? lines.dropFirst().firstIndex(of: "---") : nil
    headLines = end.map { $0 + 1 } ?? 0
  }

  /// The YAML between the `---` lines; nil where there are none.
  var frontMatter: String? {
    headLines == 0 ? nil : text(of: 1..<(headLines - 1))
  }

  /// The text below, with empty lines in place of the front matter, so that lines keep their number.
  var body: String {
    String(repeating: "\n", count: headLines) + text(of: headLines..<lines.count)
  }

  /// Some lines as they are in the file.
  func text(of range: Range<Int>) -> String {
    let lines = lines[range]
    guard let first = lines.first, let last = lines.last else { return "" }
    return String(text[first.startIndex..<last.endIndex])
  }
}

extension String {
  /// The text with line feeds alone at the ends of lines.
  fileprivate var withPlainLineEnds: String {
    guard withBytes({ $0.contains(UInt8(ascii: "\r")) }) else { return self }
    return lines.map { $0.utf8.last == UInt8(ascii: "\r") ? Substring($0.utf8.dropLast()) : $0 }
      .joined(separator: "\n")
  }
}
