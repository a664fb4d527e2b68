import Quantities

/// A reproducible stream of numbers for property tests (SplitMix64).
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A decimal of up to 18 digits, of either sign, with an exponent of -6 to 12.
  mutating func decimal() -> ExactDecimal {
    let digits = Int.random(in: 0...18, using: &self)
    let limit = (0..<digits).reduce(1) { power, _ in power * 10 }
    let coefficient = Int128(Int.random(in: -limit...limit, using: &self))
    return ExactDecimal(coefficient, exponent: Int.random(in: -6...12, using: &self))
  }
}
