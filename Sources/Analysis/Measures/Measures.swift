/// The list of everything that can be asked; a new measure is one file and one row.
public enum Measures {
  /// All measures, by theme.
  public static let all: [Measure] = [
    .commitments, .commitmentsBy, .commitmentsTotal, .commitmentsCount,
    .amount, .horizon, .period, .date, .count, .impliedRate, .dayRate,
    .stocks, .stocksLatest, .stocksTotal, .stocksGrowth,
    .documents, .documentsTotal, .documentsValuePerDocument,
    .interests, .interestsBy, .interestsCount, .pastSupport,
    .proposals, .proposalsBy, .proposalsCount,
    .events, .eventsBy, .eventsCount, .participants,
    .actors, .actorsCount, .companies, .companiesBy, .companiesCount,
    .sources, .sourcesCount, .records, Measure.table,
  ]

  /// The name of the measure that gives a data table.
  public static let table = Measure.table.name

  /// The measure with a name; nil if there is none.
  public static func named(_ name: String) -> Measure? { byName[name] }

  private static let byName = Dictionary(all.map { ($0.name, $0) }) { first, _ in first }
}
