/// A finished document: pages, their logical order, and what is said about them.
public struct PagedDocument: Hashable, Sendable {
  /// The pages, in order.
  public var pages: [Frame]
  /// The logical order of everything that is not decoration.
  public var structure: StructureNode
  /// The bookmarks.
  public var outline: [OutlineEntry]
  /// Title, language and the like.
  public var metadata: DocumentMetadata
  /// Files that travel inside the document.
  public var attachments: [Attachment]

  /// Creates a document.
  public init(
    pages: [Frame], structure: StructureNode, outline: [OutlineEntry],
    metadata: DocumentMetadata, attachments: [Attachment] = []
  ) {
    self.pages = pages
    self.structure = structure
    self.outline = outline
    self.metadata = metadata
    self.attachments = attachments
  }
}

/// A bookmark.
public struct OutlineEntry: Hashable, Sendable {
  /// The words of the bookmark.
  public var title: String
  /// The name of the anchor that it leads to.
  public var anchor: String
  /// The bookmarks below.
  public var children: [OutlineEntry]

  /// Creates a bookmark.
  public init(title: String, anchor: String, children: [OutlineEntry] = []) {
    self.title = title
    self.anchor = anchor
    self.children = children
  }
}

/// What is said about a document as a whole.
public struct DocumentMetadata: Hashable, Sendable {
  /// The title, as the window and the catalogue show it.
  public var title: String
  /// One sentence about the content.
  public var subject: String
  /// Who answers for the document; empty where nobody is named.
  public var author: String
  /// Words to find it by.
  public var keywords: [String]
  /// The BCP 47 tag of the main language.
  public var language: String
  /// The day that stands for "now", as `YYYY-MM-DD`.
  public var date: String
  /// When the file was made, as `YYYY-MM-DDThh:mm:ssZ`; the start of `date` unless somebody says
  /// otherwise.
  ///
  /// No clock is read, so the same input gives the same file.
  public var created: String
  /// The program and its version.
  public var producer: String

  /// Describes a document.
  public init(
    title: String, subject: String, author: String = "", keywords: [String] = [],
    language: String, date: String, producer: String
  ) {
    self.title = title
    self.subject = subject
    self.author = author
    self.keywords = keywords
    self.language = language
    self.date = date
    created = date + "T00:00:00Z"
    self.producer = producer
  }
}

/// A file that travels inside a document.
public struct Attachment: Hashable, Sendable {
  /// What the file is to the document, after ISO 32000-2, 7.11.3 (`AFRelationship`).
  public enum Relationship: String, Hashable, Sendable {
    case data = "Data"
    case source = "Source"
    case supplement = "Supplement"
  }

  /// The file name.
  public var name: String
  /// What the file holds, in the document's language.
  public var description: String
  /// The media type, such as `text/csv`.
  public var mediaType: String
  /// What the file is to the document.
  public var relationship: Relationship
  /// The content.
  public var bytes: [UInt8]

  /// Attaches a file.
  public init(
    name: String, description: String, mediaType: String, relationship: Relationship,
    bytes: [UInt8]
  ) {
    self.name = name
    self.description = description
    self.mediaType = mediaType
    self.relationship = relationship
    self.bytes = bytes
  }
}
