public import Quantities

/// Values of one or several series over time, or over steps in a stated order.
///
/// A point without a number says that nothing is stated there (A14); kinds leave a gap.
public struct SeriesTable: Hashable, Sendable {
  /// What the points stand over.
  public enum Axis: Hashable, Sendable {
    /// Days, counted from 1970-01-01.
    case time
    /// Steps by their names, in order; points are counted from 0.
    case steps([String])
  }

  /// A place on the axis with what is stated there.
  public struct Point: Hashable, Sendable {
    /// The first day, or the index of the step.
    public var start: Int
    /// The last day; equal to `start` for a single day and for steps.
    public var end: Int
    /// The date or step in words.
    public var label: String
    /// The number in the table's unit; nil where nothing is stated.
    public var number: QualifiedNumber?

    /// Creates a point.
    public init(start: Int, end: Int, label: String, number: QualifiedNumber?) {
      self.start = start
      self.end = end
      self.label = label
      self.number = number
    }
  }

  /// Points that belong together, in order.
  public struct Series: Hashable, Sendable {
    /// The name; empty for a single series.
    public var name: String
    /// The index of the hue and of the dashes, the same in all parts of a divided table.
    public var hue: Int
    /// The points by their places; places do not overlap.
    public var points: [Point]
    /// The numbers of the evidence notes.
    public var notes: [Int]
    /// Whether the series is the one that the title speaks of.
    public var isHighlighted: Bool
    /// Whether the series stands behind others for comparison only, without words.
    public var isBackground: Bool

    /// Creates a series.
    public init(
      name: String = "", hue: Int = 0, points: [Point], notes: [Int] = [],
      isHighlighted: Bool = false, isBackground: Bool = false
    ) {
      self.name = name
      self.hue = hue
      self.points = points
      self.notes = notes
      self.isHighlighted = isHighlighted
      self.isBackground = isBackground
    }
  }

  /// A day or span with words, such as an event that explains a turn.
  public struct Annotation: Hashable, Sendable {
    /// The first day, or the index of the step.
    public var start: Int
    /// The last day; equal to `start` for a single day and for steps.
    public var end: Int
    /// The words.
    public var text: String
    /// The numbers of the evidence notes.
    public var notes: [Int]

    /// Creates an annotation.
    public init(start: Int, end: Int, text: String, notes: [Int] = []) {
      self.start = start
      self.end = end
      self.text = text
      self.notes = notes
    }
  }

  /// The unit of all values.
  public var unit: CategoryTable.Unit
  /// What the points stand over.
  public var axis: Axis
  /// The series, in print order.
  public var series: [Series]
  /// What happened meanwhile, by date.
  public var annotations: [Annotation]
  /// Further numbers that the axis covers, so that the parts of a divided table share one scale.
  public var alsoCovers: [ExactDecimal] = []
  /// Further places that the axis covers, from their first to their last day.
  public var alsoCoversPlaces: [ClosedRange<Int>] = []

  /// Creates a table.
  public init(
    unit: CategoryTable.Unit, axis: Axis, series: [Series], annotations: [Annotation] = []
  ) {
    self.unit = unit
    self.axis = axis
    self.series = series
    self.annotations = annotations
  }
}

extension SeriesTable {
  /// All points with the numbers that are stated.
  var stated: [(point: Point, number: QualifiedNumber)] {
    series.flatMap(\.points).compactMap { point in point.number.map { (point, $0) } }
  }

  /// Both ends of every stated number.
  var ends: [ExactDecimal] {
    stated.flatMap { [$0.number.value, $0.number.upper ?? $0.number.value] }
  }

  /// The places of all points.
  var places: [ClosedRange<Int>] {
    series.flatMap(\.points).map { $0.start...max($0.start, $0.end) }
  }

  /// The part with some of the series, on the scale of the whole; annotations cite their notes once.
  func part(_ chosen: [Series], isFirst: Bool) -> SeriesTable {
    var part = self
    if !isFirst { for index in part.annotations.indices { part.annotations[index].notes = [] } }
    part.alsoCovers += ends
    part.alsoCoversPlaces += places
    part.series = chosen
    return part
  }
}

extension SeriesTable {
  /// The hedges that occur in what is not only background.
  var hedges: Set<Qualifier> {
    Set(series.filter { !$0.isBackground }.flatMap(\.points).compactMap { $0.number?.qualifier })
  }
}

extension ChartMisfit {
  /// Data of another shape.
  static let noSeries = ChartMisfit("it draws series over time or steps")
}
