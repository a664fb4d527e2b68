extension ExactDecimal: Comparable {
  /// Orders numbers by value, for every pair of exponents.
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    let (signA, signB) = (a.coefficient.signum(), b.coefficient.signum())
    if signA != signB { return signA < signB }
    if signA == 0 { return false }
    let isSmaller = a.magnitudeIsSmaller(than: b)
    return signA > 0 ? isSmaller : a != b && !isSmaller
  }

  private func magnitudeIsSmaller(than other: ExactDecimal) -> Bool {
    let (a, b) = (digits, other.digits)
    let (topA, topB) = (a.count + exponent, b.count + other.exponent)
    if topA != topB { return topA < topB }
    return a.lexicographicallyPrecedes(b)
  }

  /// The decimal digits of the magnitude, highest first.
  private var digits: [UInt8] { Array(String(coefficient.magnitude).utf8) }
}
