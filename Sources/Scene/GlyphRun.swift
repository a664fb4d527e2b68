/// One font file, by a name that is the same on every machine and the path where it was found.
public struct FontFace: Hashable, Sendable {
  /// The name that the style gives the face, such as `Roboto-Medium`.
  public var name: String
  /// The font file on this machine; not part of any output.
  public var path: String

  /// Names a font file.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }
}

/// One shape of a font with its place in a run.
public struct Glyph: Hashable, Sendable {
  /// The index in the font; 0 is "missing glyph" and never reaches an output.
  public var id: UInt32
  /// Where in the run's text, in UTF-8 bytes, the cluster that the glyph belongs to starts.
  public var cluster: Int
  /// The distance to the next glyph's origin, in points.
  public var advance: Double
  /// How far the shape is moved to the right of its origin, in points.
  public var offsetX: Double
  /// How far the shape is moved down from its origin, in points.
  public var offsetY: Double

  /// Creates a placed glyph.
  public init(id: UInt32, cluster: Int, advance: Double, offsetX: Double = 0, offsetY: Double = 0) {
    self.id = id
    self.cluster = cluster
    self.advance = advance
    self.offsetX = offsetX
    self.offsetY = offsetY
  }
}

/// Shaped text in one font, size and colour, on one baseline.
public struct GlyphRun: Hashable, Sendable {
  /// The font file.
  public var font: FontFace
  /// The size of the em square, in points.
  public var size: Double
  /// The colour of the text.
  public var color: Color
  /// The start of the baseline.
  public var origin: Point
  /// The glyphs, from left to right.
  public var glyphs: [Glyph]
  /// The text that the glyphs stand for, as a reader would copy it.
  public var text: String
  /// The BCP 47 tag of the text's language, where it differs from the document's.
  public var language: String?
  /// The height of the line above the baseline, in points, for boxes around the text.
  public var ascent: Double
  /// The depth of the line below the baseline, in points, for boxes around the text.
  public var descent: Double
  /// White that the style adds behind each letter, in points; part of the advances already.
  public var letterSpacing = 0.0
  /// Whether spaces are wider or narrower than the font's, so that a line fills its width.
  public var isJustified = false

  /// Creates a run of shaped text.
  public init(
    font: FontFace, size: Double, color: Color, origin: Point, glyphs: [Glyph], text: String,
    language: String? = nil, ascent: Double, descent: Double
  ) {
    self.font = font
    self.size = size
    self.color = color
    self.origin = origin
    self.glyphs = glyphs
    self.text = text
    self.language = language
    self.ascent = ascent
    self.descent = descent
  }

  /// The sum of the advances, in points.
  public var width: Double { glyphs.reduce(0) { $0 + $1.advance } }

  /// The box from ascent to descent around the run.
  public var bounds: Rect {
    Rect(x: origin.x, y: origin.y - ascent, width: width, height: ascent + descent)
  }
}
