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
    /// The words of a footnote of the author's; nil for evidence.
    var footnote: Int?
  }

  private(set) var entries: [Entry] = []
  private var numbers: [[Anchor]: Int] = [:]
  private var footnotes: [Int: Int] = [:]

  /// The number of the note for records that rest on passages; nil where there is no passage.
  mutating func cite(_ records: [RecordID], grounds: [Ground]) -> Int? {
    let passages = Self.passages(of: grounds)
    guard !passages.isEmpty else { return nil }
    let number = numbers[passages] ?? open(passages)
    let known = entries[number - 1].records
    entries[number - 1].records += records.filter { !known.contains($0) }
    return number
  }

  /// Whether a note on just these passages was cited before, or none is needed.
  func hasCited(_ grounds: [Ground]) -> Bool {
    grounds.isEmpty || numbers[Self.passages(of: grounds)] != nil
  }

  private static func passages(of grounds: [Ground]) -> [Anchor] {
    grounds.map(\.evidence.anchor).sorted { $0.place < $1.place }
  }

  /// The number of the note for a footnote of the author's.
  mutating func cite(footnote: Int) -> Int {
    if let number = footnotes[footnote] { return number }
    let number = entries.count + 1
    footnotes[footnote] = number
    entries.append(
      Entry(number: number, passages: [], records: [], footnote: footnote))
    return number
  }

  private mutating func open(_ passages: [Anchor]) -> Int {
    let number = entries.count + 1
    numbers[passages] = number
    entries.append(Entry(number: number, passages: passages, records: []))
    return number
  }
}

extension Anchor {
  /// What passages are ordered by.
  fileprivate var place: (RecordID, Int, Int, Int) { (source, paragraph, start, end) }
}
