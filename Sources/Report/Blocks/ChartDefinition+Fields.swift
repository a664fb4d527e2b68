import Analysis
import Charts
import Diagnostics
import Notation

extension MappingReader {
  /// The filter of all panels' measures that makes series; nil with a finding where one has none.
  mutating func grouping(
    _ name: Located<String>, of panels: [ChartDefinition.Panel]
  ) -> String? {
    for panel in panels {
      let arguments = Measures.named(panel.question.query.measure)?.arguments ?? []
      let known = arguments.filter { !$0.words.isEmpty }.map(\.name)
      guard known.contains(name.value) else {
        collector.reportUnknownWord(
          name.value, "a filter with words of '\(panel.question.query.measure)'", known: known,
          at: name.span)
        return nil
      }
    }
    return name.value
  }
}

extension MeasureArgument {
  /// The words that the argument may have; empty where it is not a list of words.
  var words: [String] {
    if case .words(let words) = values { words } else { [] }
  }
}

extension ValueFormat where Value == String {
  static var chartKind: ValueFormat {
    choice("a kind of chart", words: ChartKinds.all.map { ($0.name, $0.name) })
  }
}

extension ValueFormat where Value == ChartDefinition.Panel {
  static func panel(in context: TemplateContext) -> ValueFormat {
    .mapping("a panel") { fields in
      let question = BlockQuestion.read(&fields, in: context)
      let heading = fields.optional(
        "heading", .template("the heading", in: context), "the kind of figure, in few words")
      return question.map {
        ChartDefinition.Panel(question: $0, heading: heading ?? LocalizedTemplate())
      }
    }
  }
}
