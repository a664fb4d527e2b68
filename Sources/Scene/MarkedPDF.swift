/// A drawn document whose content is marked, but whose file does not say yet what the marks mean.
///
/// The renderer writes it, the finisher reads it: the file knows marks by their numbers only, and
/// `pages` says which content each of them belongs to.
public struct MarkedPDF: Hashable, Sendable {
  /// A stretch of a page's content under one mark.
  public struct Leaf: Hashable, Sendable {
    /// What a mark stands for.
    public enum Owner: Hashable, Sendable {
      /// Content that the structure tree refers to.
      case content(ContentID)
      /// A part of the page's furniture.
      case furniture(PageFurniture)
    }

    /// What the mark stands for.
    public var owner: Owner
    /// The BCP 47 tag of the language, where the text says that it differs from the document's.
    public var language: String?
    /// The box around what is drawn, in points from the page's top left corner.
    public var bounds: Rect

    /// The content that the structure tree refers to; nil for furniture.
    public var content: ContentID? {
      if case .content(let id) = owner { id } else { nil }
    }

    /// Describes one mark.
    public init(_ owner: Owner, language: String? = nil, bounds: Rect) {
      self.owner = owner
      self.language = language
      self.bounds = bounds
    }
  }

  /// What a page holds that its drawing does not show.
  public struct Page: Hashable, Sendable {
    /// The marks; a leaf's index is its number in the drawn file.
    public var leaves: [Leaf]
    /// The links, with areas in points from the page's top left corner.
    public var links: [Link]
    /// The named places, in points from the page's top left corner.
    public var anchors: [Anchor]

    /// Describes a page.
    public init(leaves: [Leaf] = [], links: [Link] = [], anchors: [Anchor] = []) {
      self.leaves = leaves
      self.links = links
      self.anchors = anchors
    }
  }

  /// The file.
  public var bytes: [UInt8]
  /// The pages, in order.
  public var pages: [Page]

  /// Puts a file and what is known about its pages together.
  public init(bytes: [UInt8], pages: [Page]) {
    self.bytes = bytes
    self.pages = pages
  }
}
