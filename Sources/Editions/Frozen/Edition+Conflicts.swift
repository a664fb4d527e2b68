public import Diagnostics
import Dossier
import Quantities

extension Edition {
  /// What keeps an edition that is frozen from being this one under the same name (A27); nil where
  /// both say the same.
  ///
  /// Inputs may differ as long as what they say does not: a comment is no new edition.
  public func conflict(withFrozen frozen: Edition, at file: String) -> Finding? {
    let changes = EditionChanges(from: frozen, to: self)
    let ids =
      changes.removed.map(\.id) + changes.revised.map(\.after.id) + changes.added.map(\.id)
    let questions = changes.figures.map(\.question)
    guard frozen.asOf != asOf || !changes.isEmpty else { return nil }
    var reasons: [String] = []
    if frozen.asOf != asOf { reasons.append("frozen as of \(frozen.asOf), now \(asOf)") }
    if !ids.isEmpty { reasons.append("records that differ: \(Self.few(ids.map(\.rawValue)))") }
    if !questions.isEmpty { reasons.append("figures that differ: \(Self.few(questions))") }
    return Finding(
      "edition.frozen", "edition '\(id)' is frozen with other content (A27)", at: .file(file),
      hints: reasons.map { Hint($0) } + [Hint("freeze what is known now under another name")],
      records: ids.map(\.rawValue))
  }

  /// The first names of a list, each once, and how many more there are.
  private static func few(_ names: [String]) -> String {
    var seen: Set<String> = []
    let names = names.filter { seen.insert($0).inserted }
    let rest = names.count - 5
    return names.prefix(5).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
