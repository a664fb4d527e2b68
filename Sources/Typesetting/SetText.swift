public import Scene
public import Styling

/// Text of one style inside a paragraph.
public struct TextSpan: Hashable, Sendable {
  /// The text; no line ends.
  public var text: String
  /// How it is set.
  public var style: TextStyle
  /// The BCP 47 tag of its language.
  public var language: String
  /// How far the baseline is raised, in points.
  public var rise: Double
  /// A number of the caller's, such as that of a link or note; it comes back on the pieces.
  public var tag: Int?

  /// Creates a span.
  public init(
    _ text: String, style: TextStyle, language: String, rise: Double = 0, tag: Int? = nil
  ) {
    self.text = text
    self.style = style
    self.language = language
    self.rise = rise
    self.tag = tag
  }
}

/// A shaped piece of a line that comes from one span; its origin is relative to the line's start
/// and baseline.
public struct SetPiece: Hashable, Sendable {
  /// The glyphs; `origin.x` from the line's start, `origin.y` from the baseline.
  public var run: GlyphRun
  /// The index of the span that it comes from.
  public var span: Int
  /// The span's tag.
  public var tag: Int?

  /// Creates a piece.
  public init(run: GlyphRun, span: Int, tag: Int?) {
    self.run = run
    self.span = span
    self.tag = tag
  }
}

/// One line of set text.
public struct SetLine: Hashable, Sendable {
  /// The pieces from left to right.
  public var pieces: [SetPiece]
  /// The width of the line as it is set, without trailing spaces, in points.
  public var width: Double
  /// The height above the baseline, in points: the largest ascent of the styles used.
  public var ascent: Double
  /// The depth below the baseline, in points.
  public var descent: Double
  /// The distance to the next baseline, in points: the largest leading of the spans.
  public var leading: Double

  /// Whether a word goes on in the next line, behind a hyphen that it does not have otherwise.
  public var isDivided: Bool { pieces.last?.run.text.unicodeScalars.last == "\u{ad}" }

  /// Creates a line.
  public init(
    pieces: [SetPiece], width: Double, ascent: Double, descent: Double, leading: Double
  ) {
    self.pieces = pieces
    self.width = width
    self.ascent = ascent
    self.descent = descent
    self.leading = leading
  }

  /// The line's glyphs as items with the line's start and baseline at a point.
  public func items(at origin: Point) -> [Item] {
    pieces.map { piece in
      var run = piece.run
      run.origin = Point(x: run.origin.x + origin.x, y: run.origin.y + origin.y)
      return .text(run)
    }
  }
}

/// How lines are filled.
public enum TextAlignment: String, Hashable, Sendable, CaseIterable {
  /// Even left edge, ragged right.
  case left
  /// Even right edge.
  case right
  /// Centred.
  case center
  /// Both edges even; the last line ragged.
  case justified
  /// Ragged right, with lines of as equal length as possible: for titles.
  case balanced
}

/// A character that no font of a style has.
public struct MissingGlyph: Hashable, Sendable {
  /// The character.
  public var scalar: Unicode.Scalar
  /// The family that was asked first.
  public var family: String

  /// Notes a missing character.
  public init(scalar: Unicode.Scalar, family: String) {
    self.scalar = scalar
    self.family = family
  }
}
