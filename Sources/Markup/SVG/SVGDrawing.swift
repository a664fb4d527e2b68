public import Scene

/// A frame to be written as SVG, with everything that the drawing itself does not say.
public struct SVGDrawing: Hashable, Sendable {
  /// What a drawing is to someone who does not see it.
  public enum Role: Hashable, Sendable {
    /// One picture, told by title and description; its texts are not read out one by one.
    case picture
    /// A page, whose texts are read in the order in which they were drawn.
    case page
  }

  /// What is drawn.
  public var frame: Frame
  /// What it is to a reader.
  public var role: Role
  /// The name of the drawing, in the document's language.
  public var title: String
  /// What the drawing shows, for someone who does not see it; empty to leave it out.
  public var description: String
  /// The BCP 47 tag of the main language.
  public var language: String
  /// The names of the fonts.
  public var fonts: MarkupFonts
  /// Where links to anchors outside of the frame lead: addresses by the anchors' names; a link to
  /// any other anchor is left out.
  public var targets: [String: String]

  /// Describes a drawing.
  public init(
    frame: Frame, role: Role, title: String, description: String = "", language: String,
    fonts: MarkupFonts, targets: [String: String] = [:]
  ) {
    self.frame = frame
    self.role = role
    self.title = title
    self.description = description
    self.language = language
    self.fonts = fonts
    self.targets = targets
  }
}
