import Charts
import Diagnostics
import Layout
import Report

extension CrowdedFigure {
  /// What is wrong, at the block's line.
  func finding(in definition: ReportDefinition) -> Finding {
    let places = collisions.prefix(3).map(\.description).joined(separator: "; ")
    let more = collisions.count > 3 ? ", and \(collisions.count - 3) more" : ""
    return Finding(
      "render.crowded-figure", "the labels of '\(name)' are not clear: \(places)\(more)",
      at: span ?? .file(definition.file),
      hints: [Hint("give the block 'width: full' or fewer rows, or draw it as another kind")])
  }
}
