/// Places notes in a margin column beside the lines that cite them.
///
/// A note starts at its line, or below the note above if that needs the room; where the column ends
/// the notes move up together. A note that finds no room is left for the foot of the page.
struct NoteColumn {
  /// A note that wants a place.
  struct Wish: Hashable {
    /// The number of the note.
    var note: Int
    /// The top of the citing line, from the top of the column, in points.
    var top: Double
    /// The height of the note, in points.
    var height: Double
    /// Whether the note may also stand above: for marks in a figure over the full width, which has
    /// no margin beside it.
    var mayPrecede = false
  }

  /// A placed note.
  struct Place: Hashable {
    /// The number of the note.
    var note: Int
    /// The top, in points.
    var top: Double
  }

  /// Free stretches of the column from top to bottom, in points.
  var free: [ClosedRange<Double>]
  /// The least white between two notes, in points.
  var gap: Double

  /// Places the wishes in order; gives the places and the notes that found none.
  func place(_ wishes: [Wish]) -> (places: [Place], left: [Int]) {
    var filled = free.map { Stretch(range: $0, gap: gap) }
    var left: [Int] = []
    var first = 0
    for wish in wishes {
      if let index = filled.indices.dropFirst(first).first(where: { filled[$0].take(wish) }) {
        first = index
      } else if !takeAbove(wish, &filled) {
        left.append(wish.note)
      }
    }
    return (filled.flatMap(\.places), left)
  }

  /// Places a note in the nearest stretch above its mark, as low as it goes.
  private func takeAbove(_ wish: Wish, _ filled: inout [Stretch]) -> Bool {
    guard wish.mayPrecede else { return false }
    for index in filled.indices.reversed() where filled[index].range.lowerBound < wish.top {
      var lowest = wish
      lowest.top = filled[index].range.upperBound - wish.height
      if filled[index].take(lowest) { return true }
    }
    return false
  }
}

/// One free stretch with the notes placed in it.
private struct Stretch {
  let range: ClosedRange<Double>
  let gap: Double
  private(set) var places: [NoteColumn.Place] = []
  private var heights: [Double] = []

  init(range: ClosedRange<Double>, gap: Double) {
    self.range = range
    self.gap = gap
  }

  /// Takes a note if it fits, moving the notes above it up where that makes the room.
  mutating func take(_ wish: NoteColumn.Wish) -> Bool {
    let used = heights.reduce(0) { $0 + $1 + gap }
    guard wish.top < range.upperBound || !places.isEmpty,
      used + wish.height <= range.upperBound - range.lowerBound
    else { return false }
    let below = places.last.map { $0.top + heights[heights.count - 1] + gap } ?? range.lowerBound
    places.append(NoteColumn.Place(note: wish.note, top: max(wish.top, below)))
    heights.append(wish.height)
    moveUp()
    return true
  }

  private mutating func moveUp() {
    var limit = range.upperBound
    for index in places.indices.reversed() {
      places[index].top = min(places[index].top, limit - heights[index])
      limit = places[index].top - gap
    }
  }
}
