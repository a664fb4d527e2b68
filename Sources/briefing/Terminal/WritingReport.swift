import BriefingKit

/// Tells which files were written: one line for each, or on a screen one line that is rewritten, and
/// at the end how many there are.
struct WritingReport {
  private var paths: [String] = []

  /// More files than anyone reads the names of.
  private static let few = 4

  /// Shows how far a run is.
  func show(_ progress: RenderProgress) {
    Terminal.progress("\(progress.done) of \(progress.count): \(progress.name)")
  }

  /// Notes a file.
  mutating func note(_ path: String) {
    paths.append(path)
    if !Terminal.errorsGoToScreen { Terminal.note("wrote \(path)\n") }
  }

  /// Ends the line of progress, and says what is missing.
  func finish(_ result: RenderResult, in folder: String) {
    Terminal.progress("")
    if Terminal.errorsGoToScreen {
      if paths.count > Self.few {
        Terminal.note("wrote \(paths.count) files below \(folder)\n")
      } else {
        for path in paths { Terminal.note("wrote \(path)\n") }
      }
    }
    if !result.failed.isEmpty, result.failed.count < result.planned {
      let names = result.failed.joined(separator: ", ")
      Terminal.note("not made: \(result.failed.count) of \(result.planned) outputs (\(names))\n")
    }
  }
}
