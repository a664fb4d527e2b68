public import Quantities

/// A table of numbers over time or steps, kept as CSV beside the records.
///
/// The record says what the columns mean and who states the numbers; the rows come from the file.
public struct DataTable: Record {
  /// What the numbers are counted in.
  public enum Unit: Hashable, Sendable {
    /// Money.
    case money(Currency)
    /// Anything else, by its noun in the plural or its sign.
    case named(LocalizedText)
  }

  /// What the rows stand for.
  public enum Places: Hashable, Sendable {
    /// Dates, in the column of this name.
    case dates(column: String)
    /// Steps in the order of the file, in the column of this name, with their words by cell.
    case steps(column: String, words: [String: LocalizedText])
  }

  /// A column of values.
  public struct Series: Hashable, Sendable {
    /// The name in the file's head.
    public var column: String
    /// The name for readers.
    public var label: LocalizedText

    /// Creates a series.
    public init(column: String, label: LocalizedText = LocalizedText()) {
      self.column = column
      self.label = label
    }
  }

  /// Who states the numbers, where no source of the dossier does.
  public struct Origin: Hashable, Sendable {
    /// The name of the publication.
    public var title: LocalizedText
    /// Who published it.
    public var publisher: String
    /// When it was published.
    public var published: EDTFDate
    /// Where it can be had; nil where that is not said.
    public var address: String?

    /// Names a publication.
    public init(
      title: LocalizedText, publisher: String, published: EDTFDate, address: String? = nil
    ) {
      self.title = title
      self.publisher = publisher
      self.published = published
      self.address = address
    }
  }

  /// A row of the file.
  public struct Row: Hashable, Sendable {
    /// The cell that names the row, as written.
    public var place: String
    /// The date; nil for steps.
    public var date: EDTFDate?
    /// One number for each series, in the table's unit; nil where the cell is empty (A14).
    public var numbers: [QualifiedNumber?]

    /// Creates a row.
    public init(place: String, date: EDTFDate?, numbers: [QualifiedNumber?]) {
      self.place = place
      self.date = date
      self.numbers = numbers
    }
  }

  /// The name, place, words and ground; the label is the title.
  public var header: RecordHeader
  /// The path of the file, relative to the folder of `dossier.yaml`.
  public var file: String
  /// The SHA-256 of the file, 64 lower-case hexadecimal digits; empty where it was not read.
  public var sha256 = ""
  /// What the rows stand for.
  public var places: Places
  /// What the numbers are counted in.
  public var unit: Unit
  /// What every number of the file is multiplied by.
  public var factor: ExactDecimal
  /// The columns of values, in print order.
  public var series: [Series]
  /// Who states the numbers; nil where evidence says it.
  public var origin: Origin?
  /// Under which terms the numbers may be used; nil where that is not stated.
  public var licence: String?
  /// The rows: by date, or in the order of the file.
  public var rows: [Row] = []

  /// Creates a table without rows.
  public init(
    header: RecordHeader, file: String, places: Places, unit: Unit, factor: ExactDecimal = 1,
    series: [Series], origin: Origin? = nil, licence: String? = nil
  ) {
    self.header = header
    self.file = file
    self.places = places
    self.unit = unit
    self.factor = factor
    self.series = series
    self.origin = origin
    self.licence = licence
  }

  /// The rows that may fall into a span; steps always do.
  public func rows(from first: EDTFDate?, until last: EDTFDate?) -> [Row] {
    rows.filter { row in
      guard let start = row.date?.earliest, let end = row.date?.latest else { return true }
      return (first?.earliest.map { end >= $0 } ?? true)
        && (last?.latest.map { start <= $0 } ?? true)
    }
  }

  /// The place of a series by its column; nil where there is none.
  public func series(named column: String) -> Int? {
    series.firstIndex { $0.column == column }
  }
}
