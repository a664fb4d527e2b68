import Dossier

/// Interests by sector and holder.
struct InterestMatrix {
  private(set) var value: FigureMatrix

  init(_ interests: [SectorInterest], of question: Question) {
    let index = question.index
    let named = Dictionary(grouping: interests) { question.sectorRow(of: $0.sector) }
    let least = question.word("min-countries").flatMap { Int($0) } ?? 0
    let counts = named.mapValues { Set($0.map { index.holderKey($0.holder) }).count }
    let codes = named.keys.filter { (counts[$0] ?? 0) >= least }.sorted { a, b in
      (counts[b] ?? 0, index.sectors.place(of: a), a) < (
        counts[a] ?? 0, index.sectors.place(of: b), b
      )
    }
    let shown = codes.flatMap { named[$0] ?? [] }
    let columns = Self.columns(of: shown, in: question)
    value = FigureMatrix(rows: codes.map(FigureKey.sector), columns: columns, cells: [])
    for (row, code) in codes.enumerated() {
      let inRow = Dictionary(grouping: named[code] ?? []) { index.holderKey($0.holder) }
      for (column, key) in columns.enumerated() {
        guard let cell = inRow[key], let strongest = cell.map(\.mode).min(by: Self.isStronger)
        else { continue }
        value.cells.append(
          .init(
            row: row, column: column, key: .mode(strongest.rawValue),
            records: cell.map(\.id).sorted()))
      }
    }
  }

  /// The countries that are asked for, also without an interest, or else those with one.
  private static func columns(
    of interests: [SectorInterest], in question: Question
  ) -> [FigureKey] {
    let index = question.index
    var keys = Set(interests.map { index.holderKey($0.holder) })
    for word in question.words("country") ?? [] {
      if index.countries.contains(word) { keys.insert(.country(word)) }
      keys.formUnion(index.memberCountries(of: RecordID(word)).map(FigureKey.country))
    }
    return keys.sorted { index.place(of: $0) < index.place(of: $1) }
  }

  /// The order of the modes: a priority is more than an interest, that more than a potential.
  private static func isStronger(_ a: SectorInterest.Mode, _ b: SectorInterest.Mode) -> Bool {
    let order = SectorInterest.Mode.allCases
    return (order.firstIndex(of: a) ?? .max) < (order.firstIndex(of: b) ?? .max)
  }
}
