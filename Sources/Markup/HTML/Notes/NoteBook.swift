internal import Report

/// Which notes are cited since the last ones were written, and which stand on the page already.
///
/// A note stands below every block that cites it, so that it opens in place; the first time it is
/// printed on paper, and the first time beside running text it is always in view.
struct NoteBook {
  /// A note that is to stand below the block that is being written.
  struct Copy {
    /// The note.
    var note: Note
    /// The identifier of this copy.
    var id: String
    /// The identifier of the place that its number leads back to.
    var origin: String
    /// Whether the page had no copy of it before.
    var isFirst: Bool
    /// Whether it may stand in the margin.
    var isBeside: Bool
  }

  private let notes: [Int: Note]
  private let hasMargin: Bool
  private var written: Set<Int> = []
  private var shown: Set<Int> = []
  /// What the block has cited so far, in order.
  private var cited: [Copy] = []

  init(_ notes: [Note], hasMargin: Bool) {
    self.notes = Dictionary(notes.map { ($0.number, $0) }) { first, _ in first }
    self.hasMargin = hasMargin
  }

  /// The identifier of the copy for a mark; nil where there is no such note.
  ///
  /// - Parameter origin: the place of the mark; the first one of a block counts.
  mutating func cite(_ number: Int, from origin: String, _ places: inout PlaceBook) -> String? {
    if let copy = cited.first(where: { $0.note.number == number }) { return copy.id }
    guard let note = notes[number] else { return nil }
    let copy = Copy(
      note: note, id: places.claim(note.anchor), origin: origin,
      isFirst: written.insert(number).inserted, isBeside: false)
    cited.append(copy)
    return copy.id
  }

  /// The numbers of the notes that the page has no copy of yet, in order.
  var unwritten: [Int] { notes.keys.filter { !written.contains($0) }.sorted() }

  /// The copies that the block has cited; they count as written.
  mutating func takeCited(isBesideText: Bool) -> [Copy] {
    var copies = cited
    cited = []
    guard isBesideText, hasMargin else { return copies }
    for index in copies.indices {
      copies[index].isBeside = shown.insert(copies[index].note.number).inserted
    }
    return copies
  }
}
