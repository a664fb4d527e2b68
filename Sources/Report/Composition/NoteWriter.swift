import Analysis
import Dossier
import Wording

/// Puts evidence notes into words, short enough for a narrow margin.
struct NoteWriter {
  let naming: Naming
  /// Whether the report has entries that source names can link to.
  let linksSources: Bool

  private var index: DossierIndex { naming.index }
  private var wording: Wording { naming.wording }

  /// The words of a note: where the passages are and who speaks, then what a reader should know.
  func body(_ entry: NoteLedger.Entry) -> [Inline] {
    var body: [Inline] = []
    for source in sources(of: entry.passages) {
      if !body.isEmpty { body.append(.text("; ")) }
      body.append(name(of: source))
      body.append(.text(", " + passages(of: entry, in: source)))
    }
    for table in entry.tables.compactMap({ index.record($0, as: DataTable.self) }) {
      if !body.isEmpty { body.append(.text("; ")) }
      body += origin(of: table)
    }
    let remarks = entry.records.count == 1 ? remarks(on: entry.records[0]) : counted(entry.records)
    body.append(.text(remarks.map { ". " + $0.withoutFullStop }.joined() + "."))
    return body
  }

  /// `Ports of Malta, “Passengers by ferry”, March 2025`.
  private func origin(of table: DataTable) -> [Inline] {
    guard let origin = table.origin else { return [] }
    let named = naming.text(origin.title)
    let title = named.isEmpty ? naming.text(table.header.label) : named
    let parts = [
      title.isEmpty ? "" : wording.quoted(title), wording.date(origin.published),
    ]
    let publisher: Inline =
      linksSources
      ? .reference([.text(origin.publisher)], anchor: SourceAnchor.name(table.id))
      : .text(origin.publisher)
    return [publisher, .text(parts.filter { !$0.isEmpty }.map { ", " + $0 }.joined())]
  }

  /// Where a record's passages are and who speaks in them; empty for one without passages.
  func places(of id: RecordID) -> [Inline] {
    let passages = index.record(id)?.grounds.map(\.anchor) ?? []
    let entry = NoteLedger.Entry(number: 0, passages: passages, records: [id])
    return sources(of: passages).reduce(into: []) { body, source in
      if !body.isEmpty { body.append(.text("; ")) }
      body += [name(of: source), .text(", " + self.passages(of: entry, in: source))]
    }
  }

  /// The short label of a source, linked to its entry.
  func name(of source: RecordID) -> Inline {
    let label: [Inline] = [.text(naming.name(of: source))]
    return linksSources
      ? .reference(label, anchor: SourceAnchor.name(source)) : .text(naming.name(of: source))
  }

  private func sources(of passages: [Anchor]) -> [RecordID] {
    let cited = Set(passages.map(\.source))
    return index.dossier.sources.map(\.id).filter(cited.contains)
  }
}

/// The names of the anchors of source entries.
enum SourceAnchor {
  static func name(_ source: RecordID) -> String { "source-\(source.rawValue)" }
}

// MARK: Passages

extension NoteWriter {
  /// The passages of one source: with their speakers for a single record, else the paragraphs.
  private func passages(of entry: NoteLedger.Entry, in source: RecordID) -> String {
    guard entry.records.count == 1, let record = index.record(entry.records[0]) else {
      return paragraphs(entry.passages.filter { $0.source == source }.map(\.paragraph))
    }
    return voices(record.header.evidence.filter { $0.anchor.source == source })
  }

  /// `¶ 3: direct quote, Sanae Takaichi, via her press service; ¶ 2: article`.
  private func voices(_ evidence: [Evidence]) -> String {
    var groups: [(words: String, paragraphs: [Int])] = []
    for ground in evidence {
      let words = words(for: ground)
      if let known = groups.firstIndex(where: { $0.words == words }) {
        groups[known].paragraphs.append(ground.anchor.paragraph)
      } else {
        groups.append((words, [ground.anchor.paragraph]))
      }
    }
    return groups.map { "\(paragraphs($0.paragraphs)): \($0.words)" }.joined(separator: "; ")
  }

  private func words(for ground: Evidence) -> String {
    let speaker = ground.speaker.map { naming.name(of: $0) }
    let via = ground.via.isEmpty ? nil : wording.text(.viaName, ["name": naming.text(ground.via)])
    let parts = [wording.term(.voice, ground.voice.rawValue), speaker, via].compactMap(\.self)
    return parts.joined(separator: ", ")
  }

  /// `¶ 9–13, 16`.
  func paragraphs(_ numbers: [Int]) -> String {
    wording.text(.paragraphMark, ["n": NumberRanges(numbers).text])
  }
}

/// Whole numbers with runs of three and more drawn together: `2, 9–13`.
struct NumberRanges {
  let text: String

  init(_ numbers: [Int]) {
    var runs: [ClosedRange<Int>] = []
    for number in Set(numbers).sorted() {
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    text = runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}

// MARK: Remarks

extension NoteWriter {
  /// What a reader of a figure on one record should know.
  private func remarks(on id: RecordID) -> [String] {
    guard let record = index.record(id) else { return [] }
    let remark = naming.text(record.header.remark)
    return [conversion(of: record), remark].filter { !$0.isEmpty }
  }

  /// `Converted by the source: > 19 bn USD`.
  private func conversion(of record: any Record) -> String {
    let amounts = (record as? Commitment)?.amounts ?? []
    let converted = amounts.filter { $0.role != .stated }.map { sum in
      wording.capitalized(wording.term(.amountRole, sum.role.rawValue)) + ": "
        + wording.amount(sum.amount, .short)
    }
    return converted.joined(separator: "; ")
  }

  /// `15 proposals`, or nothing where the passages say enough.
  private func counted(_ records: [RecordID]) -> [String] {
    [NoteSubject(records, in: naming).count].compactMap(\.self)
  }
}

extension String {
  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
