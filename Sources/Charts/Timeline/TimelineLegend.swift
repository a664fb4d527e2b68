/// How to read the marks of a timeline: only those that occur, each once.
enum TimelineLegend {
  /// The sentences: certainties first, then uncertain spans, then cuts.
  static func sentences(
    for table: TimelineTable, isCut: Bool, words: ChartWords
  ) -> [String] {
    let entries = table.lanes.flatMap(\.entries)
    let certainties = TimelineTable.Certainty.allCases.filter { certainty in
      entries.contains { $0.certainty == certainty }
    }
    let hasSpan = entries.contains { $0.end > $0.start }
    return certainties.map { words.legend($0) }.withoutRepeats
      + (hasSpan ? [words.legendSpan] : []) + (isCut ? [words.legendCut] : [])
  }
}
