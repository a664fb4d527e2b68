public import Charts
public import Diagnostics

/// A figure in whose picture a label touches something or leaves the frame.
public struct CrowdedFigure: Hashable, Sendable {
  /// The name of the figure.
  public var name: String
  /// Where its block is written.
  public var span: Span?
  /// What touches what.
  public var collisions: [Collision]
}
