public import Quantities

/// The shapes of data that charts draw. Everything in them is ready for print: labels are in the
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
}

/// Values by category, in panels that must not be added to each other.
public struct CategoryTable: Hashable, Sendable {
  /// What the numbers count, so that values of different units never share an axis (A9, A29).
  public enum Unit: Hashable, Sendable {
    /// Money in a currency.
    case money(Currency)
    /// Things; the noun in the plural, for the axis.
    case count(noun: String)
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

    /// Creates a category.
    public init(
      label: String, sublabel: String = "", values: [Value], remark: String = "",
      notes: [Int] = [], isHighlighted: Bool = false
    ) {
      self.label = label
      self.sublabel = sublabel
      self.values = values
      self.remark = remark
      self.notes = notes
      self.isHighlighted = isHighlighted
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

    /// Creates a value.
    public init(
      number: QualifiedNumber, label: String, series: Int = 0, isApproximate: Bool = false
    ) {
      self.number = number
      self.label = label
      self.series = series
      self.isApproximate = isApproximate
    }
  }

  /// The unit of all values.
  public var unit: Unit
  /// The names of the series; empty for one unnamed series.
  public var series: [String]
  /// The panels, in print order.
  public var panels: [Panel]

  /// Creates a table.
  public init(unit: Unit, series: [String] = [], panels: [Panel]) {
    self.unit = unit
    self.series = series
    self.panels = panels
  }
}

/// Marks by row and column.
public struct MatrixTable: Hashable, Sendable {
  /// The shape of a mark.
  public enum Mark: String, Hashable, Sendable, CaseIterable {
    case filled, open, diamond, half, cross
  }

  /// A column.
  public struct Column: Hashable, Sendable {
    /// The short name above the column.
    public var label: String
    /// The long name, for text alternatives.
    public var name: String

    /// Creates a column.
    public init(label: String, name: String) {
      self.label = label
      self.name = name
    }
  }

  /// A row.
  public struct Row: Hashable, Sendable {
    /// The name.
    public var label: String
    /// One mark for each column; nil where there is nothing.
    public var marks: [Mark?]
    /// The count at the right; empty for none.
    public var total: String
    /// The numbers of the evidence notes.
    public var notes: [Int]

    /// Creates a row.
    public init(label: String, marks: [Mark?], total: String = "", notes: [Int] = []) {
      self.label = label
      self.marks = marks
      self.total = total
      self.notes = notes
    }
  }

  /// A word of the legend.
  public struct LegendEntry: Hashable, Sendable {
    /// The mark.
    public var mark: Mark
    /// What it means.
    public var label: String

    /// Creates a word of the legend.
    public init(mark: Mark, label: String) {
      self.mark = mark
      self.label = label
    }
  }

  /// The columns.
  public var columns: [Column]
  /// The rows, in print order.
  public var rows: [Row]
  /// The heading of the counts; empty for none.
  public var totalHeading: String
  /// What the marks mean.
  public var legend: [LegendEntry]

  /// Creates a matrix.
  public init(columns: [Column], rows: [Row], totalHeading: String = "", legend: [LegendEntry]) {
    self.columns = columns
    self.rows = rows
    self.totalHeading = totalHeading
    self.legend = legend
  }
}

/// Dates and spans by lane; days are counted from 1970-01-01.
public struct TimelineTable: Hashable, Sendable {
  /// How sure an entry is.
  public enum Certainty: String, Hashable, Sendable, CaseIterable {
    /// Happened, with evidence: filled.
    case held
    /// Planned as of a source: open.
    case planned
    /// Proposed only: open.
    case proposed
    /// Announced and later contradicted or cancelled: dashed, in the signal colour.
    case contradicted
  }

  /// An entry.
  public struct Entry: Hashable, Sendable {
    /// The name, in bold.
    public var label: String
    /// The date or span in words, soft, under the name.
    public var dateLabel: String
    /// The first day.
    public var start: Int
    /// The last day; equal to `start` for a single day.
    public var end: Int
    /// Whether the date is a span because it is not known better.
    public var isUncertain: Bool
    /// How sure it is.
    public var certainty: Certainty
    /// Whether it is one of the chief entries: a larger mark.
    public var isMajor: Bool
    /// The numbers of the evidence notes.
    public var notes: [Int]

    /// Creates an entry.
    public init(
      label: String, dateLabel: String, start: Int, end: Int, isUncertain: Bool = false,
      certainty: Certainty, isMajor: Bool = false, notes: [Int] = []
    ) {
      self.label = label
      self.dateLabel = dateLabel
      self.start = start
      self.end = end
      self.isUncertain = isUncertain
      self.certainty = certainty
      self.isMajor = isMajor
      self.notes = notes
    }
  }

  /// Entries that belong together.
  public struct Lane: Hashable, Sendable {
    /// The name of the lane.
    public var heading: String
    /// The entries by date.
    public var entries: [Entry]

    /// Creates a lane.
    public init(heading: String, entries: [Entry]) {
      self.heading = heading
      self.entries = entries
    }
  }

  /// A marked day, such as the as-of date.
  public struct Marker: Hashable, Sendable {
    /// The day.
    public var day: Int
    /// Its name.
    public var label: String

    /// Creates a marked day.
    public init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// The lanes from top to bottom.
  public var lanes: [Lane]
  /// Marked days.
  public var markers: [Marker]

  /// Creates a timeline.
  public init(lanes: [Lane], markers: [Marker] = []) {
    self.lanes = lanes
    self.markers = markers
  }
}

/// Large single numbers side by side.
public struct KeyFigureTable: Hashable, Sendable {
  /// One number.
  public struct Entry: Hashable, Sendable {
    /// The sign of the hedge; empty for an exact number.
    public var sign: String
    /// The digits.
    public var number: String
    /// Scale word and currency, or nothing.
    public var unit: String
    /// What kind of figure it is, in two lines at the most.
    public var label: String
    /// The numbers of the evidence notes.
    public var notes: [Int]

    /// Creates a key figure.
    public init(sign: String, number: String, unit: String, label: String, notes: [Int] = []) {
      self.sign = sign
      self.number = number
      self.unit = unit
      self.label = label
      self.notes = notes
    }
  }

  /// The numbers from left to right.
  public var entries: [Entry]

  /// Creates a row of key figures.
  public init(entries: [Entry]) { self.entries = entries }
}
