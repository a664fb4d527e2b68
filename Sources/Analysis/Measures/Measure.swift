/// One kind of question that a dossier can be asked.
public struct Measure: Sendable {
  /// What the value of an answer looks like.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    case count, amount, date, duration, set, series, matrix
    /// Never a value: the question is always refused, with the rule.
    case refused
  }

  /// The name, such as `commitments.total`.
  public let name: String
  /// One line that says what the answer is, in which order, and what a row or cell holds.
  public let summary: String
  /// What the value looks like.
  public let shape: Shape
  /// The filters and switches that it knows, in the order of help.
  public let arguments: [MeasureArgument]
  let evaluate: @Sendable (Question) throws(Refusal) -> Figure

  init(
    _ name: String, _ shape: Shape, _ summary: String, _ arguments: [MeasureArgument],
    evaluate: @escaping @Sendable (Question) throws(Refusal) -> Figure
  ) {
    self.name = name
    self.shape = shape
    self.summary = summary
    self.arguments = arguments
    self.evaluate = evaluate
  }
}
