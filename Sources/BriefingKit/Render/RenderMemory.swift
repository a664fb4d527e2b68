import Report
import Styling

/// What outputs showed when they were last made: one that would show the same need not be made again.
struct RenderMemory: Hashable, Sendable {
  /// What can be seen of an output.
  struct Shown: Hashable, Sendable {
    /// The report tree.
    var report: ReportDocument
    /// The look.
    var theme: Theme
  }

  /// What the outputs showed.
  var shown: [RenderVariant: Shown] = [:]

  /// A memory of nothing.
  init() {}
}
