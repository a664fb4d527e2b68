import Analysis
import Dossier
import Diagnostics
import Notation

/// What the author says to records, in few words; printed at the rows and marks that they made.
struct Annotations: Sendable {
  private var entries: [NamedValue<LocalizedTemplate>] = []

  /// No words.
  init() {}

  /// Reads `annotate`, a mapping from the id of a record to a text.
  static func read(_ fields: inout MappingReader, in context: TemplateContext) -> Annotations {
    var annotations = Annotations()
    annotations.entries = fields.optional(
      "annotate", .entries(of: .template("the annotation", in: context)), default: [],
      "few words for the row or mark that a record made, by the id of the record; in charts over "
        + "time by the id of an event or by a date")
    return annotations
  }

  /// All entries, in the order of the definition.
  var all: [NamedValue<LocalizedTemplate>] { entries }

  /// The author's texts.
  var texts: [LocalizedTemplate] { entries.map(\.value) }

  /// The texts for a row that records made, in the order of the definition.
  func texts(for records: [RecordID]) -> [LocalizedTemplate] {
    entries.filter { entry in records.contains { $0.rawValue == entry.name } }.map(\.value)
  }

  /// The ids that none of some records has, with their places.
  func names(beyond records: Set<RecordID>) -> [Located<String>] {
    let known = Set(records.map(\.rawValue))
    return entries.filter { !known.contains($0.name) }
      .map { Located($0.name, at: $0.span) }
  }
}

extension Composition {
  /// What the author says to a row that records made; empty for nothing.
  mutating func annotation(_ annotations: Annotations, for records: [RecordID]) -> String {
    var words: [String] = []
    for text in annotations.texts(for: records) { words.append(plainText(text)) }
    return words.joined(separator: " · ")
  }

  /// Reports annotations that no row or mark carries.
  ///
  /// In a report with parameters a record may be drawn for one choice and not for another; there
  /// only ids that the dossier does not know are wrong.
  mutating func checkAnnotations(
    _ annotations: Annotations, of name: String, among drawn: Set<RecordID>
  ) {
    let hasChoice = !definition.parameters.isEmpty
    for id in annotations.names(beyond: drawn) {
      if hasChoice, naming.index.record(RecordID(id.value)) != nil { continue }
      let nearest = Suggestion.nearest(to: id.value, among: drawn.map(\.rawValue))
      let known = drawn.map(\.rawValue).sorted().joined(separator: ", ")
      report(
        "unused-annotation", "no row or mark of '\(name)' is made by the record '\(id.value)'",
        at: id.span, hints: [Hint(nearest.map { "write '\($0)'" } ?? "drawn are: \(known)")])
    }
  }
}
