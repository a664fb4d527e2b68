/// What an area is filled with; always opaque, so that no output needs transparency.
public enum Paint: Hashable, Sendable {
  /// One colour.
  case solid(Color)
  /// A change of colour along a line.
  case gradient(LinearGradient)
  /// Slanted lines of one colour on another.
  case hatch(Hatch)
}

/// A change of colour from one point to another; beyond the points the end colours go on.
public struct LinearGradient: Hashable, Sendable {
  /// Where the first colour ends.
  public var start: Point
  /// Where the last colour begins.
  public var end: Point
  /// The colour at the start.
  public var from: Color
  /// The colour at the end.
  public var to: Color

  /// Creates a gradient between two points.
  public init(start: Point, end: Point, from: Color, to: Color) {
    self.start = start
    self.end = end
    self.from = from
    self.to = to
  }
}

/// Parallel lines at 45 degrees, rising to the right, on a ground.
public struct Hatch: Hashable, Sendable {
  /// The colour between the lines.
  public var ground: Color
  /// The colour of the lines.
  public var line: Color
  /// The distance of two neighbouring lines, measured across them, in points; above 0.
  public var spacing: Double
  /// The thickness of a line, in points; above 0 and below the spacing.
  public var thickness: Double

  /// Creates a hatch.
  public init(ground: Color, line: Color, spacing: Double = 3.2, thickness: Double = 1.3) {
    self.ground = ground
    self.line = line
    self.spacing = spacing
    self.thickness = thickness
  }
}

/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
  /// The ends of a line.
  public enum Cap: String, Hashable, Sendable {
    case butt, round, square
  }

  /// The colour of the line.
  public var color: Color
  /// The thickness in points; above 0.
  public var width: Double
  /// The lengths of dashes and gaps in points, by turns; empty for a solid line.
  public var dash: [Double]
  /// The shape of the ends.
  public var cap: Cap

  /// Creates a line style.
  public init(color: Color, width: Double, dash: [Double] = [], cap: Cap = .butt) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
  }
}
