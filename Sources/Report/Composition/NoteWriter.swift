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
    var passages = ""
    for source in sources(of: entry.passages) {
      if !body.isEmpty { body.append(.text(passages + wording.clauseMark)) }
      body.append(name(of: source))
      passages = wording.seriesMark + self.passages(of: entry, in: source)
    }
    for table in entry.tables.compactMap({ index.record($0, as: DataTable.self) }) {
      guard let origin = table.origin else { continue }
      if !body.isEmpty { body.append(.text(passages + wording.clauseMark)) }
      body.append(publisher(origin, of: table))
      passages = publication(origin, of: table)
    }
    let remarks = entry.records.count == 1 ? remarks(on: entry.records[0]) : counted(entry.records)
    body.append(.text(wording.sentences([passages] + remarks)))
    return body
  }

  /// `Ports of Malta`, linked to its entry.
  private func publisher(_ origin: DataTable.Origin, of table: DataTable) -> Inline {
    linksSources
      ? .reference([.text(origin.publisher)], anchor: SourceAnchor.name(table.id))
      : .text(origin.publisher)
  }

  /// `, “Passengers by ferry”, March 2025`.
  private func publication(_ origin: DataTable.Origin, of table: DataTable) -> String {
    let named = naming.text(origin.title, "title", of: table)
    let title = named.isEmpty ? naming.name(of: table.id) : named
    let parts = [
      title.isEmpty ? "" : wording.quoted(title), wording.date(origin.published),
    ]
    return parts.filter { !$0.isEmpty }.map { wording.seriesMark + $0 }.joined()
  }

  /// Where a record's passages are and who speaks in them; empty for one without passages.
  func places(of id: RecordID) -> [Inline] {
    let passages = index.record(id)?.grounds.map(\.anchor) ?? []
    let entry = NoteLedger.Entry(number: 0, passages: passages, records: [id])
    return sources(of: passages).reduce(into: []) { body, source in
      if !body.isEmpty { body.append(.text(wording.clauseMark)) }
      body += [name(of: source), .text(wording.seriesMark + self.passages(of: entry, in: source))]
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
    return voices(of: record, in: source)
  }

  /// `¶ 3: direct quote, Sanae Takaichi, via her press service; ¶ 2: article`.
  private func voices(of record: any Record, in source: RecordID) -> String {
    let evidence = record.header.evidence.filter { $0.anchor.source == source }
    var groups: [(words: String, paragraphs: [Int])] = []
    for ground in evidence {
      let words = words(for: ground, of: record)
      if let known = groups.firstIndex(where: { $0.words == words }) {
        groups[known].paragraphs.append(ground.anchor.paragraph)
      } else {
        groups.append((words, [ground.anchor.paragraph]))
      }
    }
    return wording.clauses(groups.map { wording.labelled(paragraphs($0.paragraphs), $0.words) })
  }

  private func words(for ground: Evidence, of record: any Record) -> String {
    let speaker = ground.speaker.map { naming.name(of: $0) }
    let way = naming.text(ground.via, "via", of: record)
    let via = way.isEmpty ? nil : wording.text(.viaName, ["name": way])
    let parts = [wording.term(.voice, ground.voice.rawValue), speaker, via].compactMap(\.self)
    return wording.series(parts)
  }

  /// `¶ 9–13, 16`.
  func paragraphs(_ numbers: [Int]) -> String {
    wording.text(.paragraphMark, ["n": wording.series(NumberRanges(numbers).parts)])
  }
}

/// Whole numbers with runs of three and more drawn together: `2, 9–13`.
struct NumberRanges {
  /// The numbers and runs in order.
  let parts: [String]

  init(_ numbers: [Int]) {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if runs.last?.upperBound == number { continue }
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    parts = runs.flatMap { run in
      run.count < 3 ? run.map { String($0) } : ["\(run.lowerBound)–\(run.upperBound)"]
    }
  }
}

// MARK: Remarks

extension NoteWriter {
  /// What a reader of a figure on one record should know.
  private func remarks(on id: RecordID) -> [String] {
    guard let record = index.record(id) else { return [] }
    let remark = naming.remark(of: record)
    return [conversion(of: record), remark].filter { !$0.isEmpty }
  }

  /// `Converted by the source: > 19 bn USD`.
  private func conversion(of record: any Record) -> String {
    let amounts = (record as? Commitment)?.amounts ?? []
    let converted = amounts.filter { $0.role != .stated }.map { sum in
      wording.labelled(
        wording.capitalized(wording.term(.amountRole, sum.role.rawValue)),
        wording.amount(sum.amount, .short))
    }
    return wording.clauses(converted)
  }

  /// `15 proposals`, or nothing where the passages say enough.
  private func counted(_ records: [RecordID]) -> [String] {
    [NoteSubject(records, in: naming).count].compactMap(\.self)
  }
}
