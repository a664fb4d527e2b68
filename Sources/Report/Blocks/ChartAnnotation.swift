import Diagnostics
import Dossier
import Notation
import Quantities

/// Something that happened meanwhile, marked in a chart over time.
enum ChartAnnotation: Sendable {
  /// An event of the dossier, by its id, with its own date and name.
  case event(Located<RecordID>)
  /// A date with words.
  case date(Located<EDTFDate>, LocalizedTemplate)
}

extension ValueFormat where Value == ChartAnnotation {
  /// The id of an event, or a date with words.
  static func annotation(in context: TemplateContext) -> ValueFormat {
    .either(
      scalar: ValueFormat<RecordID>.recordID.located.map { .event($0) },
      other: .mapping("an annotation") { fields in
        let date = fields.required("date", ValueFormat<EDTFDate>.date.located, "the date")
        let text = fields.required("text", .template("the words", in: context), "the words")
        guard let date, let text else { return nil }
        return .date(date, text)
      })
  }
}
