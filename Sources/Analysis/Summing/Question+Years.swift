import Dossier
import Quantities

extension Question {
  /// Counts by year, the first year first; a year without a record has no row, because nothing
  /// recorded is not zero (A14).
  ///
  /// What has no date, or may fall into several years, is left out of the rows (A14).
  func byYear<R: AnalysedRecord>(
    _ selection: Selection<R>, rules: Set<Rule> = [], _ date: (R) -> EDTFDate?
  ) -> Figure {
    var years: [Int: [RecordID]] = [:]
    var undated: [LeftOut] = []
    for record in selection.kept {
      if let year = date(record)?.onlyYear {
        years[year, default: []].append(record.id)
      } else {
        undated.append(LeftOut(record.id, by: .missingIsMissing))
      }
    }
    let rows = years.sorted { $0.key < $1.key }.map { year, records in
      let count = FigureValue.count(QualifiedNumber(ExactDecimal(records.count)))
      return FigureRow(key: .year(year), outcome: .figure(figure(count, records: records)))
    }
    return figure(
      .series(rows), records: years.values.flatMap(\.self),
      leftOut: selection.leftOut + undated, rules: selection.rules.union(rules))
  }
}

extension EDTFDate {
  /// The year that the date certainly falls into; nil where it has none or may be one of several.
  fileprivate var onlyYear: Int? {
    guard let first = earliest?.year, let last = latest?.year, first == last else { return nil }
    return first
  }
}
