internal import Scene
internal import Styling

/// The mark of an entry: a dot for a day, a bar with round ends for a span.
struct TimelineMark {
  private let entry: TimelineTable.Entry
  private let habits: ChartHabits
  /// From where to where the entry lasts, in points.
  private let span: ClosedRange<Double>

  /// The mark of an entry on a scale.
  init(_ entry: TimelineTable.Entry, scale: BrokenTimeScale, habits: ChartHabits) {
    self.entry = entry
    self.habits = habits
    let start = scale.position(of: Double(entry.start))
    let end = scale.position(of: Double(max(entry.end, entry.start)) + 1)
    span = start...max(end, start)
  }

  /// The radius of the dot of a chief entry, in points.
  static func majorRadius(_ habits: ChartHabits) -> Double { habits.dotRadius * 1.4 }

  private var radius: Double {
    entry.isMajor ? Self.majorRadius(habits) : habits.dotRadius * 0.95
  }

  /// Whether the span is long enough to be seen as one.
  private var isSpan: Bool {
    entry.end > entry.start && span.upperBound - span.lowerBound > 2 * radius + 1
  }

  /// The extent of the mark, in points.
  var extent: ClosedRange<Double> {
    if isSpan { return span }
    let center = (span.lowerBound + span.upperBound) / 2
    return (center - radius)...(center + radius)
  }

  /// The area of the mark in a row with its middle at `y`.
  func box(y: Double) -> Rect {
    let half = isSpan ? thickness / 2 : radius
    return Rect(
      x: extent.lowerBound, y: y - half, width: extent.upperBound - extent.lowerBound,
      height: 2 * half)
  }

  private var thickness: Double { habits.dotRadius * (entry.isMajor ? 2.2 : 1.7) }

  /// What is drawn in a row with its middle at `y`.
  func items(y: Double, palette: Palette) -> [Item] {
    let line = 1.3
    let box = box(y: y).inset(by: isOutlined ? line / 2 : 0)
    let path = Path.roundedRect(box, radius: box.height / 2)
    switch entry.certainty {
    case .held:
      return [.shape(Shape(path, fill: .solid(isSpan ? palette.accentSoft : palette.accent)))]
    case .planned, .proposed:
      let stroke = Stroke(color: palette.accent, width: line)
      return [.shape(Shape(path, fill: .solid(palette.paper), stroke: stroke))]
    case .contradicted:
      let stroke = Stroke(color: palette.signal, width: line, dash: dashes(around: box))
      return [.shape(Shape(path, fill: .solid(palette.paper), stroke: stroke))]
    }
  }

  /// Dashes that close evenly around the mark.
  private func dashes(around box: Rect) -> [Double] {
    let length = 2 * (box.width - box.height) + Double.pi * box.height
    let pitch = length / max((length / 4.2).rounded(), 4)
    return [pitch * 0.6, pitch * 0.4]
  }

  private var isOutlined: Bool { entry.certainty != .held }
}
