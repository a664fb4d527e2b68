/// Numbers by the hashes of words, or by other keys of 64 bits.
///
/// The keys are as good as random already or are made so by one multiplication, which takes a tenth
/// of what a `Dictionary` does to be safe from keys that somebody chose.
struct WordTable: Sendable {
  private var keys: [UInt64] = []
  /// The number of each key; negative where the place is free.
  private var numbers: [Int] = []
  private var count = 0

  /// The number of a key; nil where there is none.
  subscript(key: UInt64) -> Int? {
    guard count > 0 else { return nil }
    let number = numbers[place(of: key)]
    return number < 0 ? nil : number
  }

  /// Gives a key a number, which is not negative, in place of the one that it may have.
  mutating func set(_ key: UInt64, to number: Int) {
    if count * 2 >= keys.count { grow() }
    let place = place(of: key)
    if numbers[place] < 0 { count += 1 }
    (keys[place], numbers[place]) = (key, number)
  }

  /// Where a key stands, or the free place that waits for it.
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
    while numbers[place] >= 0, keys[place] != key { place = (place + 1) & mask }
    return place
  }

  /// Makes room for twice as many keys, a power of two of places.
  private mutating func grow() {
    let old = (keys: keys, numbers: numbers)
    let size = max(64, keys.count * 2)
    keys = Array(repeating: 0, count: size)
    numbers = Array(repeating: -1, count: size)
    for from in old.keys.indices where old.numbers[from] >= 0 {
      let place = place(of: old.keys[from])
      (keys[place], numbers[place]) = (old.keys[from], old.numbers[from])
    }
  }
}
