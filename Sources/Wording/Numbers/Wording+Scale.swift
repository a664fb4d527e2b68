public import Quantities

/// A power of ten and its word, for a whole axis or one number.
public struct NumberScale: Hashable, Sendable {
  /// The power of ten by which numbers are divided; 0 for none.
  public let exponent: Int
  /// The word in full, such as "billion"; empty for none.
  public let word: String
  /// The short word, such as "bn"; empty for none.
  public let short: String
}

extension Wording {
  /// The scale in which a maximum is 1 or more, for the ticks of an axis.
  public func scale(for maximum: ExactDecimal) -> NumberScale {
    named(maximum == .zero ? nil : data.numbers.scale(atOrBelow: maximum.magnitude))
  }

  /// The unit of an axis of money: "billion USD"; the code alone without a scale.
  public func axisLabel(_ scale: NumberScale, _ currency: Currency) -> String {
    axisLabel(scale, unit: currency.code)
  }

  /// The unit of an axis: "million tonnes".
  public func axisLabel(_ scale: NumberScale, unit: String) -> String {
    [scale.word, unit].filter { !$0.isEmpty }.joined(separator: Space.noBreak)
  }

  /// A number on an axis, in the axis's scale: "7.5" for 7.5e9 in billions.
  public func tick(_ value: ExactDecimal, in scale: NumberScale) -> String {
    number(value.shifted(by: -scale.exponent) ?? value)
  }

  /// The largest scale in which every digit fits into three decimals, so that nothing is rounded.
  func scale(for number: QualifiedNumber) -> NumberScale {
    let ends = [number.value, number.upper].compactMap(\.self)
    let magnitude = ends.filter { $0 != .zero }.map(\.magnitude).max() ?? 0
    let finest = ends.map { $0 == .zero ? 0 : $0.exponent }.min() ?? 0
    return named(data.numbers.scale(atOrBelow: min(magnitude, finest + 3)))
  }

  private func named(_ word: NumberStyle.ScaleWord?) -> NumberScale {
    NumberScale(exponent: word?.exponent ?? 0, word: word?.word ?? "", short: word?.short ?? "")
  }
}
