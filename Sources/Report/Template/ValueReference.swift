import Analysis
import Diagnostics

/// A place in running text where a value of the dossier stands: `{{ amount record=x | words }}`.
struct ValueReference: Hashable, Sendable {
  /// What is put there.
  enum Target: Hashable, Sendable {
    /// The answer to a question.
    case figure(FigureQuery)
    /// A parameter of the report, such as `country`, or the as-of date.
    case parameter(String)
  }

  var target: Target
  /// How it is printed; each form once.
  var forms: Set<ReferenceForm>
  /// From the first brace to behind the last.
  var span: Span
}

/// How a value is printed in running text.
enum ReferenceForm: String, Hashable, Sendable, CaseIterable {
  /// Hedges as words ("about", "more than") in place of signs.
  case words
  /// Scale words cut short, as in figures.
  case short
  /// Only the year of a date.
  case year
  /// With what the source converts the sum to, in brackets.
  case converted
  /// Without a note mark, where the value was cited before; the record stays cited.
  case bare
  /// The first letter as a capital, at the start of a sentence.
  case capital
}
