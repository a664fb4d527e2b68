public import Diagnostics
import Analysis
import Dossier
import Notation
import Quantities

extension Edition {
  /// The edition of a file with what is wrong; nil where it cannot be read, or its seal is broken.
  ///
  /// Codes: `edition.…` of fields and values, `edition.altered`, and those of YAML.
  public static func read(_ file: TextFile) -> (edition: Edition?, findings: [Finding]) {
    let (root, findings) = YAML.read(file)
    guard let root, !findings.hasErrors else { return (nil, findings) }
    let (sealed, wrong) = SealedEdition.format.read(root, area: "edition")
    guard let sealed, !wrong.hasErrors else { return (nil, wrong) }
    guard seal(ofFile: file.bytes) == sealed.seal.value else {
      let finding = Finding(
        "edition.altered", "edition '\(sealed.edition.id)' is not what was frozen",
        at: sealed.seal.span,
        hints: [Hint("take the file back from version control, or freeze under another name")])
      return (nil, [finding])
    }
    return (sealed.edition, wrong)
  }
}

/// An edition with the seal that its file claims.
private struct SealedEdition {
  var edition: Edition
  var seal: Located<String>

  static let format = ValueFormat.mapping("an edition") { fields -> SealedEdition? in
    let head = fields.sealedHead()
    let figures = fields.required("figures", .list(of: .figure), "the figures")
    let records = fields.required("records", .list(of: .record), "the records")
    guard let head, let figures, let records else { return nil }
    return SealedEdition(
      edition: Edition(
        id: head.head.id, asOf: head.head.asOf, program: head.head.program, inputs: head.inputs,
        figures: figures, records: records),
      seal: head.seal)
  }
}

extension ValueFormat where Value == Edition.Input {
  static var input: ValueFormat {
    .mapping("an input") { fields in
      let file = fields.required("file", .text, "the path")
      let digest = fields.required("sha256", .sha256, "the SHA-256 of the file")
      guard let file, let digest else { return nil }
      return Edition.Input(file: file, sha256: digest)
    }
  }
}

extension ValueFormat where Value == FrozenRecord {
  fileprivate static var record: ValueFormat {
    .mapping("a frozen record") { fields in
      let id = fields.required("id", .recordID, "the id")
      let kind = fields.required("kind", .choice(of: RecordKind.self, "a kind"), "the kind")
      let digest = fields.required("digest", .text, "the digest of the fields")
      let label = fields.optional(
        "label", LocalizedText.format, default: LocalizedText(), "its names")
      let standing = fields.optional("standing", .text, "what became of it")
      let by = fields.optional(
        "standing-by", .list(of: .recordID), default: [], "the records that say so")
      let values = fields.required("fields", .entries(of: .list(of: .text)), "the fields")
      guard let id, let kind, digest != nil, let values else { return nil }
      return FrozenRecord(
        id: id, kind: kind, label: label,
        fields: values.map { FrozenRecord.Field(name: $0.name, values: $0.value) },
        standing: standing, standingBy: by)
    }
  }
}

extension ValueFormat where Value == FrozenFigure {
  fileprivate static var figure: ValueFormat {
    .mapping("a frozen figure") { fields in
      let question = fields.required("question", .text, "the question")
      let row = fields.optional("row", .text, default: "", "the row")
      let value = fields.figureValue()
      let records = fields.required("records", .list(of: .recordID), "the records")
      guard let question, let value, let records else { return nil }
      return FrozenFigure(question: question, row: row, value: value, records: records)
    }
  }
}

extension MappingReader {
  /// The value of a figure; exactly one of its forms must be there.
  fileprivate mutating func figureValue() -> FrozenFigure.Value? {
    let count = optional("count", .hedgedNumber, "a number of things")
    let amount = optional("amount", .amount, "a sum")
    let date = optional("date", .date, "a date")
    let duration = optional("duration", .duration, "a duration")
    let word = optional("word", .text, "the word in a cell")
    let list = optional("list", .boolean, "whether the records are the value")
    let refused = optional("refused", .text, "the rule that forbids a value")
    let values: [FrozenFigure.Value?] = [
      count.map { .count($0) }, amount.map { .amount($0) }, date.map { .date($0) },
      duration.map { .duration($0) }, word.map { .word($0) }, list.map { _ in .list },
      refused.flatMap { Int($0.dropFirst()) }.map { .refused(Rule($0)) },
    ]
    let given = values.compactMap(\.self)
    guard let value = given.first, given.count == 1 else {
      collector.report("bad-figure", "the figure has \(given.count) values", at: span)
      return nil
    }
    return value
  }
}
