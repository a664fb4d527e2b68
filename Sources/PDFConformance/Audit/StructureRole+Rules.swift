internal import Scene

/// Which roles go into which (ISO 32000-1, tables 333 to 338, as ISO 14289-1 makes them binding).
extension StructureRole {
  /// The only roles that may stand in this one; nil where all may.
  var parts: [StructureRole]? {
    switch self {
    case .list: [.listItem, .list, .caption]
    case .listItem: [.label, .listBody]
    case .contents: [.contentsItem, .contents, .caption]
    case .contentsItem: [.label, .reference, .paragraph, .contents, .link]
    case .table: [.tableHead, .tableBody, .tableRow, .caption]
    case .tableHead, .tableBody: [.tableRow]
    case .tableRow: [.headerCell, .dataCell]
    default: nil
    }
  }

  /// The only roles that this one may stand in; nil where it may stand in all.
  var wholes: [StructureRole]? {
    switch self {
    case .document: []
    case .listItem: [.list]
    case .listBody: [.listItem]
    case .contentsItem: [.contents]
    case .tableHead, .tableBody: [.table]
    case .tableRow: [.table, .tableHead, .tableBody]
    case .headerCell, .dataCell: [.tableRow]
    default: nil
    }
  }

  /// Whether drawn content may stand directly in this role.
  var holdsContent: Bool {
    switch self {
    case .document, .section, .division, .list, .listItem, .contents, .contentsItem, .table,
      .tableHead, .tableBody, .tableRow:
      false
    default: true
    }
  }

  /// Whether the role groups rows of a table.
  var isRowGroup: Bool { self == .tableHead || self == .tableBody }

  /// The level of a heading; nil for all else.
  var headingLevel: Int? {
    switch self {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    case .heading4: 4
    default: nil
    }
  }
}
