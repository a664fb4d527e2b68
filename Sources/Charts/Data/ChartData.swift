/// The shapes of data that charts draw.
///
/// Everything in them is ready for print: labels are in the
/// report's language, numbers carry their hedge.
public enum ChartData: Hashable, Sendable {
  /// Values by category.
  case categories(CategoryTable)
  /// Marks by row and column.
  case matrix(MatrixTable)
  /// Dates and spans by lane.
  case timeline(TimelineTable)
  /// Large single numbers.
  case keyFigures(KeyFigureTable)
  /// Values over time or steps.
  case series(SeriesTable)
  /// Charts of one kind side by side.
  case multiples(MultiplesTable)
}
