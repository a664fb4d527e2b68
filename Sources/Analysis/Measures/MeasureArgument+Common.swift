import Dossier

extension MeasureArgument {
  static let country = MeasureArgument(
    "country", .country, "whose records count; a group stands for itself and its members",
    takesSeveral: true)
  static let sector = MeasureArgument(
    "sector", .sector, "records of a sector and of the codes below it", takesSeveral: true)
  static let source = MeasureArgument(
    "source", .record([.source]), "records with evidence in a source, or in a copy of it",
    takesSeveral: true)
  static let asOf = MeasureArgument(
    "as-of", .date, "the day on which the answer holds; what was said later is left out")
  static let currency = MeasureArgument(
    "currency", .currency, "sums of one currency only")
  static let level = MeasureArgument(
    "level", .words(["group", "all"]), "rows by topmost sector group, or by the codes as given",
    fallback: "group")

  /// A required argument that names a record.
  static func fact(_ name: String = "record", of kinds: [RecordKind]) -> MeasureArgument {
    MeasureArgument(name, .record(kinds), "the record that is asked about", isRequired: true)
  }

  /// A filter by the words of a vocabulary.
  static func words<T: CaseIterable & RawRepresentable<String>>(
    _ name: String, _ type: T.Type, _ summary: String, fallback: String? = nil
  ) -> MeasureArgument {
    MeasureArgument(
      name, .words(type.allCases.map(\.rawValue)), summary, takesSeveral: true, fallback: fallback)
  }

  /// A filter by a party of a record: that very actor or group.
  static func party(_ name: String, _ summary: String) -> MeasureArgument {
    MeasureArgument(name, .record([.actor, .group]), summary, takesSeveral: true)
  }

  /// What the rows of a series stand for.
  static func by(_ words: [String]) -> MeasureArgument {
    MeasureArgument("by", .words(words), "what a row stands for", isRequired: true)
  }
}
