import Testing

@testable import Layout

@Suite struct NoteColumnTests {
  static func wish(_ note: Int, _ top: Double, _ height: Double) -> NoteColumn.Wish {
    NoteColumn.Wish(note: note, top: top, height: height)
  }

  @Test func aNoteStandsBesideItsLine() {
    let column = NoteColumn(free: [0...500], gap: 6)
    let (places, left) = column.place([Self.wish(1, 40, 30), Self.wish(2, 200, 30)])
    #expect(places == [.init(note: 1, top: 40), .init(note: 2, top: 200)])
    #expect(left.isEmpty)
  }

  @Test func aNoteMovesDownOnlyAsFarAsTheNoteAboveNeeds() {
    let column = NoteColumn(free: [0...500], gap: 6)
    let (places, _) = column.place([Self.wish(1, 40, 30), Self.wish(2, 50, 30)])
    #expect(places.map(\.top) == [40, 76])
  }

  @Test func notesMoveUpTogetherWhereTheColumnEnds() {
    let column = NoteColumn(free: [0...100], gap: 10)
    let (places, left) = column.place([Self.wish(1, 50, 30), Self.wish(2, 90, 30)])
    #expect(places.map(\.top) == [30, 70])
    #expect(left.isEmpty)
  }

  @Test func aNoteThatFindsNoRoomIsLeft() {
    let column = NoteColumn(free: [0...100], gap: 10)
    let (places, left) = column.place([Self.wish(1, 0, 60), Self.wish(2, 10, 40)])
    #expect(places.map(\.note) == [1])
    #expect(left == [2])
  }

  @Test func notesJumpOverWhatCoversTheMargin() {
    let column = NoteColumn(free: [0...40, 140...300], gap: 10)
    let (places, left) = column.place([Self.wish(1, 0, 30), Self.wish(2, 20, 30)])
    #expect(places.map(\.top) == [0, 140])
    #expect(left.isEmpty)
  }

  @Test func aNoteOfAWideFigureMayStandAboveIt() {
    let column = NoteColumn(free: [0...200, 380...400], gap: 10)
    let note = NoteColumn.Wish(note: 2, top: 380, height: 40, mayPrecede: true)
    let (places, left) = column.place([Self.wish(1, 20, 30), note])
    #expect(places == [.init(note: 1, top: 20), .init(note: 2, top: 160)])
    #expect(left.isEmpty)
  }

  @Test(arguments: 1...40) func noTwoNotesTouch(seed: Int) {
    var random = SplitMix(seed: UInt64(seed))
    let wishes = (1...12).map { note in
      Self.wish(note, Double(random.next(below: 600)), Double(10 + random.next(below: 60)))
    }
    let column = NoteColumn(free: [0...220, 260...600], gap: 6)
    let (places, left) = column.place(wishes)
    #expect(Set(places.map(\.note)).union(left) == Set(1...12))
    let boxes = places.map { place in
      (place.top, place.top + wishes[place.note - 1].height)
    }.sorted { $0.0 < $1.0 }
    for (above, below) in zip(boxes, boxes.dropFirst()) { #expect(above.1 + 5.99 <= below.0) }
    #expect(boxes.allSatisfy { $0.0 >= 0 && $0.1 <= 600.01 && !($0.0 < 260 && $0.1 > 220.01) })
  }
}

/// A small generator with a seed, so that a failing case can be run again (SplitMix64).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}
