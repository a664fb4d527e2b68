/// Places labels side by side on one line, each as near as it can be to what it names.
///
/// The sum of the squared distances is the least that keeps the order and the white between labels:
/// neighbours that would overlap are moved together, as in isotonic regression (pool adjacent
/// violators).
struct LabelSpread {
  /// What the labels lie between.
  var room: ClosedRange<Double>
  /// White between two labels.
  var gap: Double

  /// The left edges of labels whose middles should stand at rising places; nil where the line has
  /// no room for all of them.
  func places(for wishes: [(middle: Double, width: Double)]) -> [Double]? {
    let total = wishes.reduce(0) { $0 + $1.width } + gap * Double(max(wishes.count - 1, 0))
    guard total <= room.upperBound - room.lowerBound else { return nil }
    var offsets: [Double] = []
    var offset = 0.0
    for wish in wishes {
      offsets.append(offset)
      offset += wish.width + gap
    }
    let starts = zip(wishes, offsets).map { $0.middle - $0.width / 2 - $1 }
    let last = max(room.upperBound - total, room.lowerBound)
    return zip(Self.rising(starts), offsets).map { start, offset in
      min(max(start, room.lowerBound), last) + offset
    }
  }

  /// The rising numbers that are nearest to some numbers.
  private static func rising(_ numbers: [Double]) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for number in numbers {
      var pool = (sum: number, count: 1)
      while let before = pools.last,
        before.sum / Double(before.count) > pool.sum / Double(pool.count)
      {
        pools.removeLast()
        pool = (before.sum + pool.sum, before.count + pool.count)
      }
      pools.append(pool)
    }
    return pools.flatMap { pool in
      [Double](repeating: pool.sum / Double(pool.count), count: pool.count)
    }
  }
}
