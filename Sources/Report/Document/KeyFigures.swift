public import Charts

/// Large numbers in a row.
public struct KeyFigures: Hashable, Sendable {
  /// The name, unique in the report, for `--figure` and attachments.
  public var name: String
  /// The numbers.
  public var data: KeyFigureTable
  /// The text for someone who does not see the numbers; empty to have it written from the data.
  public var alternative: String
  /// The data as rows of text, for files beside the report; the first row is the head.
  public var table: [[String]]

  /// Creates a row of key figures.
  public init(
    name: String = "key-figures", data: KeyFigureTable, alternative: String = "",
    table: [[String]] = []
  ) {
    self.name = name
    self.data = data
    self.alternative = alternative
    self.table = table
  }
}

extension KeyFigures {
  /// The name of the file that holds the data; nil where there are none.
  public var dataFile: String? { table.isEmpty ? nil : "\(name).csv" }
}

extension FigureBlock {
  /// The name of the file that holds the data; nil where there are none.
  public var dataFile: String? { table.isEmpty ? nil : "\(name).csv" }
}
