/// A page or a figure: an area with everything that is drawn on it, back to front.
public struct Frame: Hashable, Sendable {
  /// The extent, in points.
  public var size: Size
  /// What is drawn, back to front.
  public var items: [Item]

  /// Creates a frame.
  public init(size: Size, items: [Item] = []) {
    self.size = size
    self.items = items
  }
}
