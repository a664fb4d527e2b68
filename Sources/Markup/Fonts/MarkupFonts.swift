internal import Scene

/// How font files are called where only names of families count, as in SVG and HTML.
public struct MarkupFonts: Hashable, Sendable {
  /// A face as style sheets ask for it.
  public struct Face: Hashable, Sendable {
    /// The names of families, best first, the last a generic one such as `serif`.
    public var families: [String]
    /// The weight in the scale of OpenType, 1 to 1000.
    public var weight: Int
    /// Whether the face is slanted.
    public var isItalic: Bool

    /// Names a face.
    public init(families: [String], weight: Int = 400, isItalic: Bool = false) {
      self.families = families
      self.weight = weight
      self.isItalic = isItalic
    }
  }

  /// The faces by the name that frames have for them.
  public var faces: [String: Face]

  /// Creates a list of names.
  public init(faces: [String: Face] = [:]) { self.faces = faces }

  /// The face of a font file; one that is not listed is called by the name of its file.
  func face(_ font: FontFace) -> Face {
    faces[font.name] ?? Face(families: [font.name, "sans-serif"])
  }
}

extension MarkupFonts.Face {
  /// Words that stand for the reader's own fonts; all others are names and stand in quotes.
  static let generics: Set<String> = [
    "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif",
    "ui-sans-serif", "ui-monospace", "ui-rounded", "math",
  ]

  /// The families as a value of `font-family`.
  var familyList: String {
    families.map { name in
      if Self.generics.contains(name) { return name }
      return "'\(name.filter { $0 != "'" && $0 != "\\" })'"
    }.joined(separator: ", ")
  }
}
