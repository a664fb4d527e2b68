extension FigureOutcome {
  /// The figure; nil for a refusal.
  public var figure: Figure? {
    if case .figure(let figure) = self { figure } else { nil }
  }

  /// The refusal; nil for a figure.
  public var refusal: Refusal? {
    if case .refusal(let refusal) = self { refusal } else { nil }
  }
}
