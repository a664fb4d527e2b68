/// What a part of a document is to a reader; the names are those of the standard structure types
/// of ISO 32000-1, 14.8.4.
public enum StructureRole: String, Hashable, Sendable, CaseIterable {
  case document = "Document"
  case section = "Sect"
  case division = "Div"
  case paragraph = "P"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case heading4 = "H4"
  case list = "L"
  case listItem = "LI"
  case label = "Lbl"
  case listBody = "LBody"
  case contents = "TOC"
  case contentsItem = "TOCI"
  case table = "Table"
  case tableHead = "THead"
  case tableBody = "TBody"
  case tableRow = "TR"
  case headerCell = "TH"
  case dataCell = "TD"
  case figure = "Figure"
  case caption = "Caption"
  case note = "Note"
  case reference = "Reference"
  case link = "Link"
  case span = "Span"
  case quote = "Quote"
}

/// Whom a header cell speaks for.
public enum HeaderScope: String, Hashable, Sendable {
  case column = "Column"
  case row = "Row"
}

/// How the items of a list are numbered (ISO 32000-1, table 347).
public enum ListNumbering: String, Hashable, Sendable, CaseIterable {
  /// Signs that count nothing, such as dashes.
  case unnumbered = "None"
  /// 1, 2, 3.
  case decimal = "Decimal"
}

/// A node of the structure tree: the logical order of a document, apart from where it is drawn.
public struct StructureNode: Hashable, Sendable {
  /// A part of a node.
  public enum Child: Hashable, Sendable {
    /// A node below.
    case node(StructureNode)
    /// Content drawn on one page or more.
    case content(ContentID)
    /// The area of a link; only below a node of role `link`.
    case link(LinkID)
  }

  /// What the node is.
  public var role: StructureRole
  /// The text that replaces the content for someone who does not see it.
  public var alternative: String?
  /// The BCP 47 tag of the content's language, where it differs from the parent's.
  public var language: String?
  /// The long form of an abbreviation.
  public var expansion: String?
  /// For header cells: the direction they speak for.
  public var scope: HeaderScope?
  /// For cells: the number of columns they cover; 1 or more.
  public var columnSpan: Int
  /// For cells: the number of rows they cover; 1 or more.
  public var rowSpan: Int
  /// For lists: how the items are numbered.
  public var numbering: ListNumbering?
  /// The names of attachments that hold the node's data; those that do not travel along are passed
  /// over.
  public var files: [String]
  /// A name by which other nodes refer to this one; required for notes.
  public var name: String?
  /// The parts, in reading order.
  public var children: [Child]

  /// Creates a node.
  public init(
    _ role: StructureRole, alternative: String? = nil, language: String? = nil,
    expansion: String? = nil, scope: HeaderScope? = nil, columnSpan: Int = 1, rowSpan: Int = 1,
    numbering: ListNumbering? = nil, files: [String] = [], name: String? = nil,
    children: [Child] = []
  ) {
    self.role = role
    self.alternative = alternative
    self.language = language
    self.expansion = expansion
    self.scope = scope
    self.columnSpan = columnSpan
    self.rowSpan = rowSpan
    self.numbering = numbering
    self.files = files
    self.name = name
    self.children = children
  }
}
