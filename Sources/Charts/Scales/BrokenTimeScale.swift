/// Places days on a line that is cut where nothing is recorded.
///
/// Days lie evenly inside of a segment; between two segments lies a cut of a fixed width. The scale
/// rises everywhere, cuts included, so that it can be inverted.
public struct BrokenTimeScale: Hashable, Sendable {
  /// A stretch without a cut.
  public struct Segment: Hashable, Sendable {
    /// The days, counted from 1970-01-01.
    public let days: ClosedRange<Double>
    /// Where they lie, in points.
    public let positions: ClosedRange<Double>
  }

  /// The stretches from left to right; at least one.
  public let segments: [Segment]

  /// The width of a cut, in points.
  public static let cutWidth = 20.0

  /// The least width of a segment, in points.
  static let leastSegment = 26.0

  /// A scale over recorded days, from `range.lowerBound` to `range.upperBound` points.
  ///
  /// Without any day it covers one year from 1970.
  public init(days: [Int], range: ClosedRange<Double>, maximumCuts: Int = 5) {
    let clusters = TimeClusters(days: days, maximumCuts: maximumCuts).clusters
    let room = range.upperBound - range.lowerBound
    let cuts = Double(clusters.count - 1) * Self.cutWidth
    let widths = Self.widths(of: clusters, room: max(room - cuts, 1))
    var left = range.lowerBound
    segments = zip(clusters, widths).map { cluster, width in
      defer { left += width + Self.cutWidth }
      return Segment(days: cluster, positions: left...(left + width))
    }
  }

  /// A scale without a cut.
  init(_ scale: LinearScale) {
    segments = [Segment(days: scale.domain, positions: scale.range)]
  }

  /// Widths by length, but none below the least width as long as there is room for that.
  private static func widths(of clusters: [ClosedRange<Double>], room: Double) -> [Double] {
    let least = min(leastSegment, room / Double(clusters.count))
    let lengths = clusters.map { $0.upperBound - $0.lowerBound }
    var isShort = lengths.map { _ in false }
    while true {
      let long = zip(lengths, isShort).filter { !$0.1 }.map(\.0).reduce(0, +)
      let free = room - least * Double(isShort.filter { $0 }.count)
      let widths = zip(lengths, isShort).map { $1 ? least : free * $0 / max(long, 1) }
      let next = zip(widths, isShort).map { $1 || $0 < least - 1e-9 }
      if next == isShort || next.allSatisfy({ $0 }) { return widths.map { max($0, least) } }
      isShort = next
    }
  }

  /// The middles of the cuts, in points.
  public var cuts: [Double] {
    zip(segments, segments.dropFirst()).map {
      ($0.positions.upperBound + $1.positions.lowerBound) / 2
    }
  }

  /// Where a day lies, in points; the middle of the day is `day + 0.5`.
  public func position(of day: Double) -> Double {
    interpolate(day, from: knots.map(\.day), to: knots.map(\.position))
  }

  /// The day at a position.
  public func day(at position: Double) -> Double {
    interpolate(position, from: knots.map(\.position), to: knots.map(\.day))
  }

  private var knots: [(day: Double, position: Double)] {
    segments.flatMap {
      [
        ($0.days.lowerBound, $0.positions.lowerBound),
        ($0.days.upperBound, $0.positions.upperBound),
      ]
    }
  }

  /// Straight lines through knots; the first and the last one go on outside.
  private func interpolate(_ x: Double, from: [Double], to: [Double]) -> Double {
    let upper = from.firstIndex { x < $0 } ?? from.count - 1
    let right = min(max(upper, 1), from.count - 1)
    let share = (x - from[right - 1]) / (from[right] - from[right - 1])
    return to[right - 1] + share * (to[right] - to[right - 1])
  }
}
