internal import Scene
internal import Styling

/// Words above a plot, each over a thin line at its date.
///
/// Rows are counted from the plot upwards. A label stands at the right of its line, or at the left
/// where there is no room, in the lowest row in which it touches no other label and, if it can be,
/// no line.
struct AnnotationStrip {
  /// A placed annotation.
  struct Entry {
    /// Where the line stands.
    var x: Double
    /// The left edge of the label.
    var left: Double
    /// The distance from the plot to the label's lower edge.
    var rise: Double
    /// The label.
    var block: TextBlock
    /// From where to where a span reaches; nil for a single day.
    var span: ClosedRange<Double>?
  }

  /// The annotations from left to right.
  let entries: [Entry]
  /// The height of all rows.
  let height: Double

  /// White between a line and its label, in points.
  private static let gap = 3.0

  /// Finds places; annotations outside of the axis are left out.
  init(
    _ annotations: [SeriesTable.Annotation], on places: PlaceAxis, from left: Double,
    to right: Double, in context: ChartContext
  ) {
    let lettering = Lettering(context)
    let room = (right - left) * 0.45
    let known = annotations.map { annotation in
      (
        x: places.x(annotation.start, annotation.end),
        span: places.extent(annotation.start, annotation.end),
        block: lettering.block(
          annotation.text, .remark, width: max(room, 24), notes: annotation.notes)
      )
    }.filter { left - 0.5 <= $0.x && $0.x <= right + 0.5 }
    let ordered = known.enumerated().sorted {
      ($0.element.x, $0.offset) < ($1.element.x, $1.offset)
    }
    let (row, limits) = (
      (known.map(\.block.height).max() ?? 0) + 2, 0.0...max(context.width, right)
    )
    var board = Board(limits: limits)
    for (_, entry) in ordered.reversed() { board.add(x: entry.x, width: entry.block.width) }
    let placed = zip(ordered.reversed(), board.places).map { entry, place in
      Entry(
        x: entry.element.x, left: place.left, rise: Double(place.row) * row,
        block: entry.element.block,
        span: Self.visible(entry.element.span, from: left, to: right))
    }
    entries = placed.reversed()
    height = known.isEmpty ? 0 : Double(board.rows) * row + 3
  }

  /// The part of a span within the plot; nil where it is as narrow as a line.
  private static func visible(
    _ span: ClosedRange<Double>, from left: Double, to right: Double
  ) -> ClosedRange<Double>? {
    let part = span.clamped(to: left...right)
    return part.upperBound - part.lowerBound > 4 ? part : nil
  }

  /// Rows that are filled from the right.
  private struct Board {
    struct Place {
      var x: Double
      var left: Double
      var width: Double
      var row: Int

      var extent: ClosedRange<Double> { left...(left + width) }
    }

    let limits: ClosedRange<Double>
    private(set) var places: [Place] = []

    init(limits: ClosedRange<Double>) { self.limits = limits }

    var rows: Int { (places.map(\.row).max() ?? -1) + 1 }

    mutating func add(x: Double, width: Double) {
      let starts = [x + gap, x - gap - width].filter {
        limits.lowerBound <= $0 && $0 + width <= limits.upperBound
      }
      let fallback = min(max(x - width / 2, limits.lowerBound), limits.upperBound - width)
      var best: (place: Place, cost: Int)?
      for row in 0...rows {
        for left in starts.isEmpty ? [fallback] : starts {
          let place = Place(x: x, left: left, width: width, row: row)
          guard let cost = cost(of: place) else { continue }
          if best.map({ cost < $0.cost }) ?? true { best = (place, cost) }
        }
      }
      if let best { places.append(best.place) }
    }

    /// Rows cost, and lines that cross labels cost more; nil where labels would touch.
    private func cost(of place: Place) -> Int? {
      let meets = places.contains { $0.row == place.row && Self.touch($0.extent, place.extent) }
      if meets { return nil }
      let crossed = places.count { $0.row >= place.row && place.extent.contains($0.x) }
      let crossing = places.count { $0.row < place.row && $0.extent.contains(place.x) }
      return place.row * 2 + (crossed + crossing) * 5
    }

    private static func touch(_ a: ClosedRange<Double>, _ b: ClosedRange<Double>) -> Bool {
      a.lowerBound < b.upperBound + 6 && b.lowerBound < a.upperBound + 6
    }
  }
}
