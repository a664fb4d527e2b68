import Analysis
import Dossier
import Notation
import Quantities

extension Edition {
  /// The file's text: YAML, the same on every run, one line for what is small.
  public var text: String {
    let head = """
      # Edition \(id). Frozen: its content does not change under this name (A27).
      # The seal covers the day, the figures and the records.

      """
    return head + document.yaml()
  }

  /// The SHA-256 of the day, the figures and the records as they stand in the file.
  public var seal: String {
    SHA256.hex(of: Array(JSONValue.members(content).yaml().utf8))
  }

  /// The SHA-256 of the content of an edition's file: from the line of the day to the end.
  ///
  /// The bytes themselves are sealed, so that nothing needs to be read or written to prove them.
  static func seal(ofFile bytes: [UInt8]) -> String? {
    bytes.range(of: "\nas-of:").map { mark in
      SHA256.hex(of: Array(bytes[(mark.lowerBound + 1)...]))
    }
  }

  private var document: JSONValue {
    .members(
      [
        ("edition", .string(id)), ("program", .string(program)), ("seal", .string(seal)),
        (
          "inputs",
          .array(inputs.map { ["file": .string($0.file), "sha256": .string($0.sha256)] })
        ),
      ] + content)
  }

  private var content: [(String, JSONValue)] {
    [
      ("as-of", .string(asOf.literal)), ("figures", .array(figures.map(\.json))),
      ("records", .array(records.map(\.json))),
    ]
  }
}

extension FrozenFigure {
  var json: JSONValue {
    let row: [(String, JSONValue)] = row.isEmpty ? [] : [("row", .string(self.row))]
    return .members(
      [("question", .string(question))] + row + [literal, ("records", records.json)])
  }

  private var literal: (String, JSONValue) {
    switch value {
    case .count(let number): ("count", .string(number.literal))
    case .amount(let amount): ("amount", .string(amount.literal))
    case .date(let date): ("date", .string(date.literal))
    case .duration(let duration): ("duration", .string(duration.literal))
    case .word(let word): ("word", .string(word))
    case .list: ("list", true)
    case .refused(let rule): ("refused", .string(rule.description))
    }
  }
}

extension FrozenRecord {
  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .string(id.rawValue)), ("kind", .string(kind.rawValue)), ("digest", .string(digest)),
    ]
    if !label.isEmpty {
      let texts = label.texts.sorted { $0.key < $1.key }
      members.append(("label", .members(texts.map { ($0.key, .string($0.value)) })))
    }
    if let standing {
      members.append(("standing", .string(standing)))
      if !standingBy.isEmpty { members.append(("standing-by", standingBy.json)) }
    }
    members.append(
      ("fields", .members(fields.map { ($0.name, .array($0.values.map { .string($0) })) })))
    return .members(members)
  }
}

extension [RecordID] {
  var json: JSONValue { .array(map { .string($0.rawValue) }) }
}

extension [UInt8] {
  /// Where the first line starts that begins with some words, the line break before it included.
  func range(of words: StaticString) -> Range<Int>? {
    let mark = Array("\(words)".utf8)
    guard let first = mark.first else { return nil }
    var place = startIndex
    while let found = self[place...].firstIndex(of: first) {
      if self[found...].starts(with: mark) { return found..<(found + mark.count) }
      place = found + 1
    }
    return nil
  }
}
