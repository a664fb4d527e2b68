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
  /// How it is printed.
  var forms: ReferenceForms
  /// From the first brace to behind the last.
  var span: Span

  /// The question to the dossier; nil for a parameter.
  var query: FigureQuery? {
    if case .figure(let query) = target { query } else { nil }
  }
}
