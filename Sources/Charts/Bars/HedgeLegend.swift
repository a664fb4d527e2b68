internal import Quantities

/// How to read a picture: how rows are ordered, and the hedges, only those that occur, each once.
enum HedgeLegend {
  /// The sentences for numbers with their looks, in the order of `Qualifier`.
  static func sentences(for looks: [HedgeLook], words: ChartWords) -> [String] {
    let occurring = Set(looks.flatMap(\.qualifiers))
    return Qualifier.allCases.filter(occurring.contains)
      .compactMap { words.legend($0) }.withoutRepeats
  }

  /// The sentences for a table.
  static func sentences(for table: CategoryTable, words: ChartWords) -> [String] {
    order(of: table, words: words) + sentences(for: table.looks, words: words)
      + gaps(in: table, words: words)
  }

  /// That rows are sorted, where they are.
  static func order(of table: CategoryTable, words: ChartWords) -> [String] {
    table.isSorted ? [words.legendSorted] : []
  }

  /// What a faint point means, where one stands for a value.
  static func gaps(in table: CategoryTable, words: ChartWords) -> [String] {
    let count = table.series.count
    let hasGap = table.panels.flatMap(\.rows).contains {
      (1..<max(count, 1)).contains($0.values.count)
    }
    return table.gap == .nothingRecorded && hasGap ? [words.legendNothing] : []
  }

  /// What the signs of printed numbers mean, one sentence each, for tables without marks.
  static func signs(for table: CategoryTable, words: ChartWords) -> [String] {
    let values = table.values
    let occurring = Qualifier.allCases.compactMap { qualifier in
      values.first { $0.number.qualifier == qualifier && !qualifier.sign.isEmpty }
    }
    return order(of: table, words: words) + occurring.map { words.meaning(of: $0) }
      + gaps(in: table, words: words)
  }
}

extension CategoryTable {
  /// The values of all rows.
  var values: [Value] { panels.flatMap { $0.rows.flatMap(\.values) } }

  /// The looks of all values.
  var looks: [HedgeLook] { values.map(\.look) }

  /// Whether there is not a single row.
  var isEmpty: Bool { panels.allSatisfy(\.rows.isEmpty) }
}

extension CategoryTable.Value {
  /// What the hedge looks like.
  var look: HedgeLook { HedgeLook(number, isApproximate: isApproximate) }

  /// Both ends of the number.
  var ends: [ExactDecimal] { [number.value, number.upper ?? number.value] }
}
