/// The hash of a word over its code points: FNV-1a with 64 bits.
///
/// Words are told apart by it alone. The tables hold about two thousand words, so that a word of a
/// text is taken for another one with a probability of 1e-16.
struct WordHash: Hashable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ scalar: UInt32) { add(scalar) }

  init(_ word: ArraySlice<UInt32>) {
    for scalar in word { add(scalar) }
  }

  init(_ text: String) {
    for scalar in text.unicodeScalars { add(scalar.value) }
  }

  /// Goes on with the next code point.
  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
  }
}
