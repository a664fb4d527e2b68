public import Scene
public import Styling
public import Typesetting
public import Wording

/// What a chart is drawn with.
public struct ChartContext {
  /// The width of the picture, in points.
  public var width: Double
  /// The look.
  public var theme: Theme
  /// The language.
  public var wording: Wording
  /// The fonts.
  public var setter: any TextSetting
  /// Whether the chart is one of several on one scale, so that no panel may choose its own.
  var isPanel = false

  /// Creates a context.
  public init(width: Double, theme: Theme, wording: Wording, setter: any TextSetting) {
    self.width = width
    self.theme = theme
    self.wording = wording
    self.setter = setter
  }
}

/// A drawn chart without title and note, which the page sets.
public struct ChartPicture: Hashable, Sendable {
  /// A note mark in the picture.
  public struct Citation: Hashable, Sendable {
    /// The number of the note.
    public var note: Int
    /// The area of the mark, in the picture's coordinates.
    public var area: Rect

    /// Creates a citation.
    public init(note: Int, area: Rect) {
      self.note = note
      self.area = area
    }
  }

  /// A text or mark that no other may touch.
  public struct Label: Hashable, Sendable {
    /// The text, or a name for a mark.
    public var text: String
    /// Its box, in the picture's coordinates.
    public var box: Rect

    /// Creates a label.
    public init(text: String, box: Rect) {
      self.text = text
      self.box = box
    }
  }

  /// The drawing.
  public var frame: Frame
  /// The note marks from top to bottom.
  public var citations: [Citation]
  /// Everything that must stay clear of everything else, for the collision check.
  public var labels: [Label]
  /// How to read the hedges that occur in this picture, one sentence each; the page prints them
  /// once under the picture.
  public var legend: [String]

  /// Creates a picture.
  public init(
    frame: Frame, citations: [Citation] = [], labels: [Label] = [], legend: [String] = []
  ) {
    self.frame = frame
    self.citations = citations
    self.labels = labels
    self.legend = legend
  }
}

/// Why a kind cannot draw some data.
public struct ChartMisfit: Hashable, Sendable {
  /// The reason in one clause, for a finding: "it draws one value in each row".
  public var reason: String

  /// Creates a misfit.
  public init(_ reason: String) { self.reason = reason }
}

/// A way to draw data; one file in `Kinds/` and one row in `ChartKinds.all`.
public protocol ChartKind: Sendable {
  /// The name in report definitions, such as `bars`.
  static var name: String { get }

  /// One line about what it shows, for `briefing list charts`.
  static var summary: String { get }

  /// Whether the kind draws series over time or steps; reports then make series of their figures.
  static var drawsSeries: Bool { get }

  /// Why the kind cannot draw data; nil where it can.
  static func misfit(of data: ChartData) -> ChartMisfit?

  /// Draws data, or returns nil if the data has not the shape that this kind draws.
  static func draw(_ data: ChartData, in context: ChartContext) -> ChartPicture?

  /// Describes data in words for someone who does not see the picture, in the context's language:
  /// what kind of chart, what it shows, highest, lowest, hedges, what must not be added.
  static func describe(_ data: ChartData, title: String, wording: Wording) -> String
}

extension ChartKind {
  /// Kinds draw other data unless they say so.
  public static var drawsSeries: Bool { false }
}
