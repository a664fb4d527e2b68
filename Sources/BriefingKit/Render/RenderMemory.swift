import Diagnostics
import Editions
import Report
import Styling

/// What a run leaves to the next one, which has only to do what is new: an output that would show the
/// same as before is not made again, and a file that is the same is not read again.
struct RenderMemory: Sendable {
  /// What can be seen of an output.
  struct Shown: Hashable, Sendable {
    /// The report tree.
    var report: ReportDocument
    /// The look.
    var theme: Theme
  }

  /// What report definitions say, and what is wrong with them.
  typealias Definitions = Readings<(definition: ReportDefinition?, findings: [Finding])>

  /// The definitions.
  var definitions = Definitions()
  /// The frozen editions.
  var editions: EditionShelf.Reading?
  /// What the outputs showed.
  var shown: [RenderVariant: Shown] = [:]

  /// A memory of nothing.
  init() {}

  /// Forgets what a run with a plan does not need.
  mutating func forgetUnused(in plan: RenderPlan) {
    definitions.forgetUnused()
    let wanted = Set(plan.variants)
    shown = shown.filter { wanted.contains($0.key) }
  }
}
