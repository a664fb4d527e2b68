/// One thing to draw, or a wrapper around things to draw.
///
/// Everything that a page shows is made of these cases; exporters draw them and decide nothing.
public enum Item: Hashable, Sendable {
  /// Several items moved and clipped together.
  case group(Group)
  /// A filled or stroked outline.
  case shape(Shape)
  /// Text on one baseline.
  case text(GlyphRun)
  /// A picture of pixels.
  case image(Picture)
  /// An area that leads somewhere.
  case link(Link)
  /// A place that links and the outline can lead to.
  case anchor(Anchor)
  /// Content that the structure tree refers to; what stands in no `content` is decoration.
  case content(ContentID, [Item])
}

/// What repeats on every page around the text, apart from it (ISO 32000-1, 14.8.2.2.2).
public enum PageFurniture: String, Hashable, Sendable, CaseIterable {
  /// The running head.
  case head
  /// The running foot, with the page's number.
  case foot
}

/// Items that share a displacement and a clip.
public struct Group: Hashable, Sendable {
  /// How far the items are moved.
  public var offset: Point
  /// The area outside of which nothing is drawn, in the group's own coordinates.
  public var clip: Rect?
  /// Which part of the page's furniture the items are; nil for everything else.
  ///
  /// Content is never furniture.
  public var furniture: PageFurniture?
  /// The items, back to front.
  public var items: [Item]

  /// Moves and clips items together.
  public init(
    offset: Point = .zero, clip: Rect? = nil, furniture: PageFurniture? = nil, items: [Item]
  ) {
    self.offset = offset
    self.clip = clip
    self.furniture = furniture
    self.items = items
  }
}

/// A path with its fill and its line.
public struct Shape: Hashable, Sendable {
  /// The outline.
  public var path: Path
  /// What the inside is filled with (non-zero winding rule).
  public var fill: Paint?
  /// How the outline is drawn.
  public var stroke: Stroke?

  /// Creates a shape.
  public init(_ path: Path, fill: Paint? = nil, stroke: Stroke? = nil) {
    self.path = path
    self.fill = fill
    self.stroke = stroke
  }
}

/// An opaque picture, row by row from the top, three bytes a pixel (red, green, blue).
public struct Picture: Hashable, Sendable {
  /// Where the picture is drawn.
  public var frame: Rect
  /// Pixels in a row.
  public var columns: Int
  /// Rows of pixels.
  public var rows: Int
  /// The channels, `columns * rows * 3` bytes.
  public var pixels: [UInt8]

  /// Creates a picture.
  public init(frame: Rect, columns: Int, rows: Int, pixels: [UInt8]) {
    self.frame = frame
    self.columns = columns
    self.rows = rows
    self.pixels = pixels
  }
}

/// The number of a piece of marked content, unique in a document.
public struct ContentID: Hashable, Sendable, Comparable {
  /// The number.
  public var rawValue: Int

  /// Wraps a number.
  public init(_ rawValue: Int) { self.rawValue = rawValue }

  /// Orders identifiers by their numbers.
  public static func < (a: ContentID, b: ContentID) -> Bool { a.rawValue < b.rawValue }
}

/// The number of a link, unique in a document.
public struct LinkID: Hashable, Sendable, Comparable {
  /// The number.
  public var rawValue: Int

  /// Wraps a number.
  public init(_ rawValue: Int) { self.rawValue = rawValue }

  /// Orders identifiers by their numbers.
  public static func < (a: LinkID, b: LinkID) -> Bool { a.rawValue < b.rawValue }
}

/// An area that leads to a place in the document or outside.
public struct Link: Hashable, Sendable {
  /// Where a link leads.
  public enum Target: Hashable, Sendable {
    /// The anchor of that name in this document.
    case anchor(String)
    /// An address outside.
    case uri(String)
  }

  /// The number that the structure tree refers to.
  public var id: LinkID
  /// The area that reacts.
  public var area: Rect
  /// Where it leads.
  public var target: Target
  /// What a reader is told about the target, in the document's language.
  public var description: String

  /// Creates a link.
  public init(id: LinkID, area: Rect, target: Target, description: String) {
    self.id = id
    self.area = area
    self.target = target
    self.description = description
  }
}

/// A named place in a document.
public struct Anchor: Hashable, Sendable {
  /// The name, unique in the document; ASCII letters, digits, `-`, `.` and `:`.
  public var name: String
  /// The place.
  public var position: Point

  /// Names a place.
  public init(name: String, position: Point) {
    self.name = name
    self.position = position
  }
}
