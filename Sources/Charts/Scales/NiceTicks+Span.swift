internal import Quantities

extension NiceTicks {
  /// The ticks that cover both ends in at most `count` steps (two more at the most), wherever zero
  /// lies; for lines, which are read by their slopes.
  ///
  /// With `isWhole` no step is below 1, for counts.
  public init(spanning ends: ClosedRange<Double>, count: Int, isWhole: Bool = false) {
    let low = min(max(ends.lowerBound, -Self.limit), Self.limit)
    let high = min(max(ends.upperBound, low), Self.limit)
    // Below a ten-thousandth of the numbers, differences would be smaller than a line is wide.
    let least = max(abs(low), abs(high)) * 1e-4
    let span = max(high - low, least > 0 ? least : 1)
    var (mantissa, power) = Self.step(atLeast: span / Double(max(count, 1)))
    if isWhole && power < 0 { (mantissa, power) = (1, 0) }
    let step = ExactDecimal(mantissa, exponent: power).drawingValue
    let first = Int128((low / step).rounded(.down))
    let last = max(Int128((high / step).rounded(.up)), first + 1)
    self.init(values: (first...last).map { ExactDecimal($0 * mantissa, exponent: power) })
  }
}
