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
    /// What the author says to the entry, in few words.
    public var annotation: String
    /// The date in words without abbreviations, for text alternatives; empty for that of the label.
    public var spokenDate: String

    /// Creates an entry.
    public init(
      label: String, dateLabel: String, start: Int, end: Int, isUncertain: Bool = false,
      certainty: Certainty, isMajor: Bool = false, notes: [Int] = [], annotation: String = "",
      spokenDate: String = ""
    ) {
      self.label = label
      self.dateLabel = dateLabel
      self.start = start
      self.end = end
      self.isUncertain = isUncertain
      self.certainty = certainty
      self.isMajor = isMajor
      self.notes = notes
      self.annotation = annotation
      self.spokenDate = spokenDate
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
  /// Further days that the axis covers, so that the parts of a divided timeline share one scale.
  public var alsoCovers: [Int] = []

  /// Creates a timeline.
  public init(lanes: [Lane], markers: [Marker] = []) {
    self.lanes = lanes
    self.markers = markers
  }
}
