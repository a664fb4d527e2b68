internal import Quantities
internal import Scene
internal import Styling

/// The upright axis of values: round numbers in a unit that keeps them short.
struct ValueAxis {
  /// Where an axis may start.
  enum Start {
    /// At zero, because areas and bars are read by their size.
    case zero
    /// Where the numbers are; at zero if that is not far.
    case free
  }

  /// A round number with its print form.
  struct Tick {
    var value: Double
    var label: TextBlock
  }

  /// The ticks from the bottom to the top.
  let ticks: [Tick]
  /// The unit, such as `billion USD`.
  let unit: String
  /// The power of ten of the unit.
  let power: Int
  /// The numbers from the bottom to the top of the drawing, in the unit.
  let domain: ClosedRange<Double>
  /// The first number of the axis in print, where it is not zero.
  let startLabel: String?

  /// Numbers that take more of a picture's width than this are left to the labels.
  private static let share = 0.3

  /// The axis for some ends in the table's unit, for a height in points, in a picture of a width.
  init(
    ends: [ExactDecimal], unit: CategoryTable.Unit, start: Start, height: Double, width: Double,
    words: ChartWords, lettering: Lettering
  ) {
    let named = words.axisUnit(for: ends, unit: unit)
    power = named.power
    self.unit = named.label
    let power = named.power
    let numbers = ends.map { Self.drawn($0, power: power) }
    let cover = (numbers.min() ?? 0)...(numbers.max() ?? 1)
    let isWhole = ends.allSatisfy { $0.shifted(by: -power)?.isWhole ?? true }
    let isFree = start == .free && Self.isFarFromZero(cover)
    let nice = Self.ticks(cover, isFree: isFree, isWhole: isWhole, height: height)
    let labels = nice.values.map { lettering.block(words.number($0), .axis) }
    let isRoomy = labels.allSatisfy { $0.width <= width * Self.share }
    ticks = zip(nice.values, labels).map { value, label in
      Tick(value: value.drawingValue, label: isRoomy ? label : TextBlock())
    }
    domain = nice.domain
    let first = nice.values.first ?? .zero
    startLabel = isFree && first > .zero ? words.number(first) : nil
  }

  /// The round numbers that leave little of the height empty and are neither few nor many.
  private static func ticks(
    _ cover: ClosedRange<Double>, isFree: Bool, isWhole: Bool, height: Double
  ) -> NiceTicks {
    let wanted = height / usualStep
    var best: (ticks: NiceTicks, cost: Double)?
    for count in 2...max(Int(height / leastStep), 2) {
      let ticks =
        isFree
        ? NiceTicks(spanning: cover, count: count, isWhole: isWhole)
        : NiceTicks(covering: cover, count: count, isWhole: isWhole)
      let (domain, low) = (ticks.domain, isFree ? cover.lowerBound : min(cover.lowerBound, 0))
      let used = max(cover.upperBound, 0, low) - low
      let empty = 1 - used / max(domain.upperBound - domain.lowerBound, 1e-300)
      let steps = Double(ticks.values.count - 1)
      let cost = empty * 9 + abs(steps - wanted) * 0.7 + (steps < 2 ? 1.5 : 0)
      if best.map({ cost < $0.cost }) ?? true { best = (ticks, cost) }
    }
    return best?.ticks ?? NiceTicks(covering: cover, count: 2, isWhole: isWhole)
  }

  /// The distance of two round numbers that reads best, in points.
  private static let usualStep = 36.0
  /// No two round numbers stand closer, in points.
  private static let leastStep = 19.0

  /// Lines keep their zero unless it would take more than half of the height.
  private static func isFarFromZero(_ cover: ClosedRange<Double>) -> Bool {
    let (low, high) = (cover.lowerBound, cover.upperBound)
    return (low > 0 && low > high * 0.5) || (high < 0 && high < low * 0.5)
  }

  /// The width of the widest number.
  var width: Double { ticks.map(\.label.width).max() ?? 0 }

  /// A number in the axis's unit; far beyond what a drawing tells apart it is cut.
  func drawn(_ number: ExactDecimal) -> Double { Self.drawn(number, power: power) }

  private static func drawn(_ number: ExactDecimal, power: Int) -> Double {
    let value = (number.shifted(by: -power) ?? number).drawingValue
    return min(max(value, -1e280), 1e280)
  }
}
