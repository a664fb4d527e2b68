public import Scene

/// A figure of a report that stands alone, with what is said about it.
public struct FigureDrawing: Hashable, Sendable {
  /// The drawing.
  public var frame: Frame
  /// The figure's title as plain text; empty for none.
  public var title: String
  /// What the figure shows, for someone who does not see it; empty where its own texts say it, as
  /// in a table.
  public var description: String

  /// Puts a drawing and what is said about it together.
  public init(frame: Frame, title: String, description: String) {
    self.frame = frame
    self.title = title
    self.description = description
  }
}
