import Analysis
import Diagnostics
import Notation

extension TemplateReader {
  /// Reads `measure name=value | form form`, or the name of a parameter.
  mutating func reference(_ written: WrittenReference) -> ValueReference? {
    let text = written.text.utf8
    let bar = text.firstIndex(of: UInt8(ascii: "|")) ?? text.endIndex
    let behind = text[bar...].dropFirst()
    let span = Span(file: context.file, start: written.start, end: written.end)
    let question = Substring(text[..<bar]).trimmed
    guard !behind.contains(UInt8(ascii: "|")), !question.isEmpty else {
      collector.report(
        "broken-reference", "'\(written.text)' is not a reference", at: span,
        hints: [Hint("write '{{ measure name=value | form }}'")])
      return nil
    }
    let forms = self.forms(Substring(behind), at: span)
    guard let target = target(question, written, span) else { return nil }
    return ValueReference(target: target, forms: forms, span: span)
  }

  private mutating func target(
    _ question: String, _ written: WrittenReference, _ span: Span
  ) -> ValueReference.Target? {
    if context.hasValue(question) { return .parameter(question) }
    let start = Position(line: span.start.line, column: span.start.column + written.questionOffset)
    return collector.query(question, at: start, in: context).map { .figure($0) }
  }

  private mutating func forms(_ text: Substring, at span: Span) -> ReferenceForms {
    var forms = ReferenceForms()
    for word in text.words where !forms.add(String(word)) {
      collector.reportUnknownWord(
        String(word), code: "unknown-form", "a form of a value", known: ReferenceForms.known,
        at: span)
    }
    return forms
  }
}

extension FindingCollector {
  /// A question as it is written in a definition, checked against the list of measures; nil with a
  /// finding where it is misspelt.
  ///
  /// `$country` stands for the value of the parameter `country`.
  mutating func query(
    _ text: String, at start: Position, in context: TemplateContext
  ) -> FigureQuery? {
    do {
      let query = try FigureQuery.parse(text)
      for argument in query.arguments where argument.value.hasPrefix("$") {
        let name = String(argument.value.dropFirst())
        guard context.parameters.contains(name) else {
          let end = Position(line: start.line, column: start.column + text.codePointCount)
          reportUnknownWord(
            argument.value, code: "unknown-parameter", "a parameter of this report",
            known: context.parameters.map { "$\($0)" },
            at: Span(file: context.file, start: start, end: end))
          return nil
        }
      }
      return query
    } catch {
      append([error.finding(from: start, in: context.file)])
      return nil
    }
  }
}
