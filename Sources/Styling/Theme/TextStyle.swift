public import Scene

/// The kinds of text that a style sets.
public enum TextRole: String, Hashable, Sendable, CaseIterable {
  // The head of the first page and running heads.
  case kicker
  case runningHead = "running-head"
  case title
  case standfirst
  // Running text.
  case body
  case heading
  case subheading
  case list
  case noteMark = "note-mark"
  case note
  case noteNumber = "note-number"
  // Key figures.
  case keyValue = "key-value"
  case keyUnit = "key-unit"
  case keyLabel = "key-label"
  // Figures.
  case figureTitle = "figure-title"
  case figureSubtitle = "figure-subtitle"
  case figureNote = "figure-note"
  case groupHeading = "group-heading"
  case category
  case categoryStrong = "category-strong"
  case remark
  case value
  case axis
  // Tables.
  case tableHead = "table-head"
  case tableCell = "table-cell"
  case tableGroup = "table-group"
  case tag
}

/// The weight of a face in the scale of OpenType (`usWeightClass`).
public enum FontWeight: Int, Hashable, Sendable, CaseIterable {
  case light = 300
  case regular = 400
  case medium = 500
  case bold = 700
}

/// How a text is set.
public struct TextStyle: Hashable, Sendable {
  /// The family in the style's font book.
  public var family: String
  /// The weight.
  public var weight: FontWeight
  /// Whether the face is slanted.
  public var isItalic: Bool
  /// The size of the em square, in points.
  public var size: Double
  /// The distance from baseline to baseline, in points.
  public var leading: Double
  /// The colour.
  public var color: Color
  /// White added between letters, in thousandths of an em; may be negative.
  public var tracking: Double
  /// OpenType features that are switched on, such as `tnum`.
  public var features: [String]
  /// Whether the text is set in capitals.
  public var isUppercase: Bool
  /// Whether paragraphs have two even edges; only running text asks.
  public var isJustified: Bool

  /// Creates a text style.
  public init(
    family: String, weight: FontWeight = .regular, isItalic: Bool = false, size: Double,
    leading: Double, color: Color, tracking: Double = 0, features: [String] = [],
    isUppercase: Bool = false, isJustified: Bool = false
  ) {
    self.family = family
    self.weight = weight
    self.isItalic = isItalic
    self.size = size
    self.leading = leading
    self.color = color
    self.tracking = tracking
    self.features = features
    self.isUppercase = isUppercase
    self.isJustified = isJustified
  }
}

/// The fonts of a style: families of files, and where to look for what a family lacks.
public struct FontBook: Hashable, Sendable {
  /// Which file of a family is meant.
  public struct FaceKey: Hashable, Sendable {
    /// The weight.
    public var weight: FontWeight
    /// Whether the face is slanted.
    public var isItalic: Bool

    /// Names a face of a family.
    public init(weight: FontWeight, isItalic: Bool = false) {
      self.weight = weight
      self.isItalic = isItalic
    }
  }

  /// Files that belong together.
  public struct Family: Hashable, Sendable {
    /// The files by weight and slant.
    public var faces: [FaceKey: FontFace]
    /// Families that are asked, in order, for what this one lacks.
    public var fallback: [String]
    /// What the family is called on readers' machines, best name first, a generic one such as
    /// `serif` last; for formats that name fonts and do not hold them.
    public var names: [String]

    /// Creates a family.
    public init(
      faces: [FaceKey: FontFace], fallback: [String] = [], names: [String] = ["sans-serif"]
    ) {
      self.faces = faces
      self.fallback = fallback
      self.names = names
    }
  }

  /// The families by name.
  public var families: [String: Family]

  /// Creates a font book.
  public init(families: [String: Family]) { self.families = families }
}
