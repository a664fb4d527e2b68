/// Steele, Lea and Flood's generator: the same numbers on every machine.
struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  /// A number from 0 to below a bound; 0 where there is none.
  mutating func below(_ bound: Int) -> Int { bound > 0 ? Int(next() % UInt64(bound)) : 0 }
}

extension [UInt8] {
  /// What may break a reader when it stands where it does not belong.
  private static let splinters: [[UInt8]] =
    [
      "[", "]", "{", "}", ": ", "- ", "&a ", "*a", "!!binary ", "%YAML 9\n", "---\n", "...\n",
      "|\n",
      ">-\n", "'", "\"", "\\", "\t", "\r", "\n", "#", "?", "~", "{{", "}}", "```", "<!--", "-->",
      "| a |", "[^1]", "1e999999999", "-0", "0x7fffffffffffffff", "99999999999999999999999999",
      ".nan", "2025-13-45", "P99999999999Y", "\u{0}", "\u{feff}", "\u{202e}", "\u{2028}", "é",
      "<<: *a\n", String(repeating: "[", count: 200), String(repeating: "a: {", count: 60),
      String(repeating: "> ", count: 300), String(repeating: "x", count: 3_000),
    ].map { Array($0.utf8) } + [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80], [0xe2]]

  /// Breaks something, several times.
  mutating func damage(times: Int, _ random: inout SplitMix64) {
    for _ in 0..<times where !isEmpty { damage(&random) }
  }

  private mutating func damage(_ random: inout SplitMix64) {
    let place = random.below(count)
    let end = Swift.min(count, place + 1 + random.below(60))
    switch random.below(9) {
    case 0: self[place] ^= 1 << UInt8(random.below(8))
    case 1: removeSubrange(place..<end)
    case 2: insert(contentsOf: self[place..<end], at: place)
    case 3: insert(contentsOf: Self.splinters[random.below(Self.splinters.count)], at: place)
    case 4: removeSubrange(place..<count)
    case 5: removeLine(at: place)
    case 6: indentLine(at: place, by: 1 + random.below(5))
    case 7: replaceValue(from: place, &random)
    default: swapAt(place, random.below(count))
    }
  }

  /// The line around a place, its line break included.
  private func line(at place: Int) -> Range<Int> {
    let start = self[..<place].lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    return start..<(self[place...].firstIndex(of: 0x0a).map { $0 + 1 } ?? count)
  }

  private mutating func removeLine(at place: Int) { removeSubrange(line(at: place)) }

  private mutating func indentLine(at place: Int, by width: Int) {
    insert(contentsOf: repeatElement(0x20, count: width), at: line(at: place).lowerBound)
  }

  /// Puts a value of another type behind the next colon.
  private mutating func replaceValue(from place: Int, _ random: inout SplitMix64) {
    let values = ["[]", "{}", "[[1], 2]", "{ a: b }", "null", "12", "''", "true", "*x"]
    guard let colon = self[place...].firstIndex(of: UInt8(ascii: ":")) else { return }
    let rest = line(at: colon)
    let end = Swift.max(colon + 1, rest.upperBound - 1)
    replaceSubrange((colon + 1)..<end, with: (" " + values[random.below(values.count)]).utf8)
  }
}
