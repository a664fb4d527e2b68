public import Quantities

/// Round numbers that cover some values: multiples of 1, 2 or 5 times a power of ten.
public struct NiceTicks: Hashable, Sendable {
  /// The numbers in rising order, exact for print; at least two.
  public let values: [ExactDecimal]

  /// Ticks that are chosen already, in rising order.
  init(values: [ExactDecimal]) { self.values = values }

  /// The ticks that cover 0 and both ends in at most `count` steps (one more where both signs occur).
  ///
  /// The axis starts at zero, because bars are read by their lengths. With `isWhole` no step is
  /// below 1, for counts.
  public init(covering ends: ClosedRange<Double>, count: Int, isWhole: Bool = false) {
    let low = max(min(ends.lowerBound, 0), -Self.limit)
    let top = min(max(ends.upperBound, 0), Self.limit)
    let high = top > low ? top : 1
    var (mantissa, power) = Self.step(atLeast: (high - low) / Double(max(count, 1)))
    if isWhole && power < 0 { (mantissa, power) = (1, 0) }
    let step = ExactDecimal(mantissa, exponent: power).drawingValue
    let first = Int128((low / step).rounded(.down))
    let last = max(Int128((high / step).rounded(.up)), first + 1)
    values = (first...last).map { ExactDecimal($0 * mantissa, exponent: power) }
  }

  /// The distance from the first to the last tick, as numbers for drawing.
  public var domain: ClosedRange<Double> {
    let ends = values.map(\.drawingValue)
    return (ends.first ?? 0)...(ends.last ?? 1)
  }

  /// The largest number that is drawn; beyond it a picture has nothing to say.
  static let limit = 1e290

  /// The smallest of 1, 2, 5 times a power of ten that is at least `size`.
  static func step(atLeast size: Double) -> (mantissa: Int128, power: Int) {
    var power = 0
    while value(10, power) < size { power += 1 }
    while power > -300, value(1, power) >= size { power -= 1 }
    for mantissa: Int128 in [1, 2, 5] where value(mantissa, power) >= size * (1 - 1e-12) {
      return (mantissa, power)
    }
    return (1, power + 1)
  }

  private static func value(_ mantissa: Int128, _ power: Int) -> Double {
    ExactDecimal(mantissa, exponent: power).drawingValue
  }
}
