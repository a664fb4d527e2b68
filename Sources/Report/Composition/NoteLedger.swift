import Analysis
import Dossier

/// Numbers the evidence notes of a report: one for each distinct set of passages, in the order in
/// which they are first cited.
struct NoteLedger {
  /// A note before it is put into words.
  struct Entry {
    var number: Int
    /// The passages, in the order of the sources.
    var passages: [Anchor]
    /// The records that were cited with these passages, in order of citation.
    var records: [RecordID]
    /// The tables that name the publication that they are from.
    var tables: [RecordID] = []
    /// The words of a footnote of the author's; nil for evidence.
    var footnote: Int?
  }

  private(set) var entries: [Entry] = []
  private var numbers: [NoteGround: Int] = [:]
  private var footnotes: [Int: Int] = [:]

  /// The number of the note for records that rest on a ground; nil where there is none.
  mutating func cite(_ records: [RecordID], on ground: NoteGround) -> Int? {
    guard !ground.isEmpty else { return nil }
    let number = numbers[ground] ?? open(ground)
    let known = entries[number - 1].records
    entries[number - 1].records += records.filter { !known.contains($0) }
    return number
  }

  /// Whether a note on just this ground was cited before, or none is needed.
  func hasCited(_ ground: NoteGround) -> Bool { ground.isEmpty || numbers[ground] != nil }

  /// The number of the note for a footnote of the author's.
  mutating func cite(footnote: Int) -> Int {
    if let number = footnotes[footnote] { return number }
    let number = entries.count + 1
    footnotes[footnote] = number
    entries.append(
      Entry(number: number, passages: [], records: [], footnote: footnote))
    return number
  }

  private mutating func open(_ ground: NoteGround) -> Int {
    let number = entries.count + 1
    numbers[ground] = number
    entries.append(
      Entry(number: number, passages: ground.passages, records: [], tables: ground.tables))
    return number
  }
}

/// What a note rests on: records on the same ground share a note.
struct NoteGround: Hashable, Sendable {
  /// The passages, in the order of the sources.
  let passages: [Anchor]
  /// The tables that name the publication that they are from.
  let tables: [RecordID]

  init(_ grounds: [Ground], tables: [RecordID]) {
    passages = grounds.map(\.evidence.anchor).sorted { $0.place < $1.place }
    self.tables = tables.sorted()
  }

  var isEmpty: Bool { passages.isEmpty && tables.isEmpty }
}

extension Anchor {
  /// What passages are ordered by.
  fileprivate var place: (RecordID, Int, Int, Int) { (source, paragraph, start, end) }
}
