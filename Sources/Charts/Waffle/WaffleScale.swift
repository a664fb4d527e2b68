internal import Quantities

/// How many things one square stands for: 1, 2 or 5 times a power of ten.
struct WaffleScale {
  /// The number of things; 1 or more.
  let unit: ExactDecimal

  /// The most squares that a row should have.
  private static let most = 100.0

  /// The finest scale with which no total needs too many squares.
  init(totals: [ExactDecimal]) {
    let largest = totals.map(\.drawingValue).max() ?? 0
    let ticks = NiceTicks(covering: 0...max(largest, 1), count: Int(Self.most), isWhole: true)
    unit = ticks.values.count > 1 ? ticks.values[1] : ExactDecimal(1)
  }

  /// A number in squares.
  func squares(_ number: ExactDecimal) -> Double { number.drawingValue / unit.drawingValue }

  /// Whether a square stands for more than one thing.
  var isCoarse: Bool { unit > ExactDecimal(1) }
}
