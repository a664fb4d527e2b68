import Dossier

extension RecordIndex {
  /// Checks that the dossier has the records, countries and sectors that a question names.
  func check(_ reading: QueryReading) throws(QueryError) {
    for argument in reading.phrase.measure.arguments {
      for word in reading.values[argument.name] ?? [] { try check(word, for: argument) }
    }
  }

  private func check(
    _ word: QueryDraft.Word, for argument: MeasureArgument
  ) throws(QueryError) {
    let value = word.text
    let (isKnown, known): (Bool, [String])
    switch argument.values {
    case .record(let kinds):
      let fits = { [entries] (id: RecordID) in
        entries[id].map { kinds.isEmpty || kinds.contains($0.kind) } ?? false
      }
      isKnown = fits(RecordID(value))
      known = isKnown ? [] : entries.keys.filter(fits).map(\.rawValue)
    case .country:
      known = countries + groups.keys.map(\.rawValue)
      isKnown = known.contains(value)
    case .sector: (isKnown, known) = (sectors.contains(value), sectors.all)
    case .name:
      known = names(for: argument.name)
      isKnown = known.contains(value)
    case .words, .date, .currency, .number: return
    }
    if isKnown { return }
    throw QueryError(
      .unknownRecord, "the dossier has no \(noun(argument)) \"\(value)\"", offset: word.offset,
      length: word.length, hint: QueryReading.nearest(to: value, among: known) ?? few(known))
  }

  /// The words that records use for an argument without a list of its own.
  private func names(for argument: String) -> [String] {
    switch argument {
    case "lane": dossier.events.compactMap(\.lane)
    case "series": dossier.tables.flatMap { $0.series.map(\.column) }
    default: dossier.stocks.map(\.measure)
    }
  }

  private func noun(_ argument: MeasureArgument) -> String {
    switch argument.values {
    case .record(let kinds) where !kinds.isEmpty:
      kinds.map(\.rawValue).joined(separator: " or ")
    case .record: "record"
    default: argument.name
    }
  }

  /// A hint that lists all words where they are few.
  private func few(_ words: [String]) -> String? {
    let words = Set(words).sorted()
    return (1...12).contains(words.count) ? "use one of \(words.joined(separator: ", "))" : nil
  }
}
