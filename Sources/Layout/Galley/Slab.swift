import Scene

/// An unbreakable strip of a page: a line of text, a figure, a row of a table.
struct Slab {
  /// The extent from top to bottom, in points.
  var height: Double
  /// White above; the larger of this and the slab's before counts, and none at a page's top.
  var spaceBefore = 0.0
  /// White below.
  var spaceAfter = 0.0
  /// What is drawn, relative to the slab's top left corner; the left margin is x = 0.
  var items: [Item] = []
  /// The notes that the slab cites, with the height of the citing line's top in the slab.
  var citations: [SlabCitation] = []
  /// Whether the page may end below the slab.
  var keepsWithNext = false
  /// Whether it covers the margin column too.
  var isFullWidth = false
  /// Whether it may move behind text that follows it, to close a gap.
  var floats = false
  /// Whether it starts a page.
  var startsPage = false
  /// Which table it belongs to; nil outside tables.
  var table: TableID?
  /// What stands above it, and in its place, where it is parted from the rows above it.
  var continuation: SlabContinuation?
  /// The numbers of pages that are known only when all pages are filled.
  var pageNumbers: [PageNumber] = []
  /// Whether a section starts with it.
  var opensSection = false
}

/// The number of a table in a report.
struct TableID: Hashable {
  /// The number.
  var rawValue: Int
}

/// The number of the page that a place stands on, to be set at the right of a line.
struct PageNumber {
  /// The number that the structure refers to.
  var content: ContentID
  /// The name of the place.
  var anchor: String
  /// The end of the number on its baseline.
  var end: Point
}

/// A note that a slab cites.
struct SlabCitation: Hashable {
  /// The number of the note.
  var note: Int
  /// The top of the citing line, from the slab's top, in points.
  var top: Double
}

/// How a row of a table looks at the top of a page.
struct SlabContinuation {
  /// The repeated head.
  var head: [Item]
  /// The height of the repeated head, in points.
  var headHeight: Double
  /// The row with its group's name repeated.
  var items: [Item]
  /// The height of the row with its group's name repeated, in points.
  var height: Double
}

/// A block ready for pages, with its part of the structure tree.
struct SetBlock {
  /// The strips, from top to bottom.
  var slabs: [Slab]
  /// The nodes of the structure tree.
  var structure: [StructureNode]
}
