import Notation

extension MappingReader {
  /// The fields that every record has; nil where the id is missing or wrong.
  mutating func header() -> RecordHeader? {
    let id = required("id", .recordID, "the name, unique in the dossier")
    let label = text("label", "a short name for readers")
    let remark = text("remark", "what a reader of the figure should know")
    let evidence = optional(
      "evidence", .list(of: Evidence.format), default: [], "the passages that the record rests on")
    return id.map {
      RecordHeader(id: $0, span: span, label: label, remark: remark, evidence: evidence)
    }
  }

  /// A text in several languages that may be left out.
  mutating func text(_ key: String, _ meaning: String) -> LocalizedText {
    optional(key, LocalizedText.format, default: LocalizedText(), meaning)
  }

  /// A list of ids that may be left out.
  mutating func ids(_ key: String, _ meaning: String) -> [RecordID] {
    optional(key, .list(of: .recordID), default: [], meaning)
  }

  /// The sectors of a record; may be left out.
  mutating func sectors(_ key: String, _ meaning: String) -> [SectorShare] {
    optional(key, .list(of: SectorShare.format), default: [], meaning)
  }
}
