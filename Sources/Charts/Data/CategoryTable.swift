public import Quantities

/// Values by category, in panels that must not be added to each other.
public struct CategoryTable: Hashable, Sendable {
  /// What the numbers count, so that values of different units never share an axis (A9, A29).
  public enum Unit: Hashable, Sendable {
    /// Money in a currency.
    case money(Currency)
    /// Things; the noun in the plural, for the axis.
    case count(noun: String)
  }

  /// What it means that a series has no value in a row.
  public enum Gap: Hashable, Sendable {
    /// The source does not say (A14).
    case notStated
    /// Nothing was counted: none is on record.
    case nothingRecorded
  }

  /// Categories of one kind.
  public struct Panel: Hashable, Sendable {
    /// The kind, as a short heading; empty for a single panel.
    public var heading: String
    /// The index of the hue in the palette.
    public var hue: Int
    /// The categories, in print order.
    public var rows: [Row]

    /// Creates a panel.
    public init(heading: String = "", hue: Int = 0, rows: [Row]) {
      self.heading = heading
      self.hue = hue
      self.rows = rows
    }
  }

  /// One category.
  public struct Row: Hashable, Sendable {
    /// The name.
    public var label: String
    /// A second line under the name, soft.
    public var sublabel: String
    /// The values, one for each series at the most; none where nothing is stated (A14).
    public var values: [Value]
    /// A remark behind the value, soft.
    public var remark: String
    /// The numbers of the evidence notes.
    public var notes: [Int]
    /// Whether the category is the one that the title speaks of.
    public var isHighlighted: Bool
    /// What the author says to a record behind the row, in few words.
    public var annotation: String
    /// The second line in words without abbreviations, for text alternatives; empty for the same.
    public var spokenSublabel: String

    /// Creates a category.
    public init(
      label: String, sublabel: String = "", values: [Value], remark: String = "",
      notes: [Int] = [], isHighlighted: Bool = false, annotation: String = "",
      spokenSublabel: String = ""
    ) {
      self.label = label
      self.sublabel = sublabel
      self.values = values
      self.remark = remark
      self.notes = notes
      self.isHighlighted = isHighlighted
      self.annotation = annotation
      self.spokenSublabel = spokenSublabel
    }
  }

  /// One value.
  public struct Value: Hashable, Sendable {
    /// The number that is drawn, in the table's unit.
    public var number: QualifiedNumber
    /// The number in print with its sign, such as `> 3.7`.
    public var label: String
    /// The index of the series.
    public var series: Int
    /// Whether the drawn value is about, though the number says otherwise: a conversion of an
    /// approximate sum, for example.
    public var isApproximate: Bool
    /// The value in words, for text alternatives; empty where the number alone says all.
    public var spoken: String

    /// Creates a value.
    public init(
      number: QualifiedNumber, label: String, series: Int = 0, isApproximate: Bool = false,
      spoken: String = ""
    ) {
      self.number = number
      self.label = label
      self.series = series
      self.isApproximate = isApproximate
      self.spoken = spoken
    }
  }

  /// The unit of all values.
  public var unit: Unit
  /// The names of the series; empty for one unnamed series.
  public var series: [String]
  /// The panels, in print order.
  public var panels: [Panel]
  /// Further numbers that the axis covers, so that the parts of a divided table share one scale.
  public var alsoCovers: [ExactDecimal] = []
  /// What it means that a series has no value in a row that has others.
  public var gap = Gap.notStated
  /// Whether the rows stand in the order of their values, which the legend then says.
  public var isSorted = false
  /// The series that the title speaks of; empty for all.
  public var highlightedSeries: [Int] = []

  /// Creates a table.
  public init(unit: Unit, series: [String] = [], panels: [Panel]) {
    self.unit = unit
    self.series = series
    self.panels = panels
  }
}
