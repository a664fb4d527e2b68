/// A part of a report.
public indirect enum Block: Hashable, Sendable {
  /// A heading of level 2 or 3 (the title is level 1) with the anchor that bookmarks lead to.
  case heading(level: Int, [Inline], anchor: String)
  /// A paragraph.
  case paragraph([Inline])
  /// A list.
  case list(ordered: Bool, items: [[Block]])
  /// Large numbers in a row.
  case keyFigures(KeyFigures)
  /// A chart with title and note.
  case figure(FigureBlock)
  /// A table with title and note.
  case table(TableBlock)
  /// Entries with a heading each, such as the sources.
  case entries([Entry])
  /// The report's headings of level 2, or of levels 2 and 3, with their pages.
  case contents(title: [Inline], depth: Int)
  /// The start of a new page.
  case pageBreak
}
