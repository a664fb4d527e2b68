public import Dossier
public import Quantities

/// What was known on a day, as plain fields and figures, under a name that keeps its content.
///
/// Records, figures and the day are the content; the inputs and the program say where it came from.
public struct Edition: Hashable, Sendable {
  /// A file that the edition was made from.
  public struct Input: Hashable, Sendable {
    /// The path relative to the project's folder.
    public var file: String
    /// The SHA-256 of the file, 64 lower-case hexadecimal digits.
    public var sha256: String

    /// Names a file.
    public init(file: String, sha256: String) {
      self.file = file
      self.sha256 = sha256
    }
  }

  /// The name, such as `2025-12`.
  public var id: String
  /// The day on which the edition holds.
  public var asOf: CalendarDay
  /// The program that made it, with its version.
  public var program: String
  /// The files that it was made from, by path.
  public var inputs: [Input]
  /// The figures, by question.
  public var figures: [FrozenFigure]
  /// The records, by kind in the order of a dossier's lists, then by id.
  public var records: [FrozenRecord]

  /// Creates an edition.
  public init(
    id: String, asOf: CalendarDay, program: String, inputs: [Input] = [],
    figures: [FrozenFigure] = [], records: [FrozenRecord] = []
  ) {
    self.id = id
    self.asOf = asOf
    self.program = program
    self.inputs = inputs
    self.figures = figures
    self.records = records
  }
}

/// A record with its fields as literals.
public struct FrozenRecord: Hashable, Sendable {
  /// A field that the record fills.
  public struct Field: Hashable, Sendable {
    /// The name in a dossier's files.
    public var name: String
    /// The values in order; never empty.
    public var values: [String]
  }

  /// The id.
  public var id: RecordID
  /// The kind.
  public var kind: RecordKind
  /// Its names, for readers of a later day; not part of the content.
  public var label: LocalizedText
  /// The fields, in the order of the kind's table.
  public var fields: [Field]
  /// What became of an event by the edition's day (A16, A25); nil for other kinds.
  public var standing: String?
  /// The records that say so.
  public var standingBy: [RecordID]

  /// The values of a field; empty where the record does not say.
  public func values(_ name: String) -> [String] {
    fields.first { $0.name == name }?.values ?? []
  }

  /// The only or first value of a field.
  public func value(_ name: String) -> String? { values(name).first }

  /// Whether another state of the record has the same kind, fields and standing.
  func saysTheSame(as other: FrozenRecord) -> Bool {
    kind == other.kind && fields == other.fields && standing == other.standing
      && standingBy == other.standingBy
  }

  /// The first 16 hexadecimal digits of the SHA-256 of kind, fields and standing.
  public var digest: String {
    var lines = ["\(kind.rawValue) \(id)"]
    lines += fields.map { "\($0.name)=\($0.values.joined(separator: "|"))" }
    if let standing { lines.append("standing=\(standing) \(standingBy)") }
    return String(SHA256.hex(of: Array(lines.joined(separator: "\n").utf8)).prefix(16))
  }
}
