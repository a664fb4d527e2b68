internal import Quantities
internal import Wording

/// Series as a table: a row for each place on the axis, a column for each series.
struct SeriesListing {
  private let table: SeriesTable
  private let wording: Wording
  private let series: [SeriesTable.Series]

  init(_ table: SeriesTable, wording: Wording) {
    self.table = table
    self.wording = wording
    series = table.series.filter { !$0.isBackground }
  }

  /// The table.
  var listing: ChartListing {
    let columns =
      [ChartListing.Column(wording.text(place))]
      + series.map { series in
        ChartListing.Column(series.name.isEmpty ? unit : series.name, isNumber: true)
      }
    let rows = places.map { place in
      ChartListing.Row(
        [label(of: place)] + series.map { number(of: $0, at: place) },
        notes: place == places.first ? notes : [])
    }
    return ChartListing(columns: columns, groups: [.init(rows: rows)])
  }

  private var place: MessageKey {
    table.axis == .time ? .headDate : .headKind
  }

  /// Series rest on their notes as a whole, so that the first row has them.
  private var notes: [Int] {
    var notes: [Int] = []
    for note in series.flatMap(\.notes) where !notes.contains(note) { notes.append(note) }
    return notes
  }

  private var unit: String {
    if case .count(let noun) = table.unit, !noun.isEmpty { return wording.capitalized(noun) }
    return wording.text(.headAmount)
  }

  private var places: [ClosedRange<Int>] {
    let all = series.flatMap(\.points).map { $0.start...max($0.start, $0.end) }
    return Set(all).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private func label(of place: ClosedRange<Int>) -> String {
    point(in: series.flatMap(\.points), at: place)?.label ?? ""
  }

  private func number(of series: SeriesTable.Series, at place: ClosedRange<Int>) -> String {
    guard let number = point(in: series.points, at: place)?.number else {
      return wording.text(.notStated)
    }
    if case .money(let currency) = table.unit { return wording.amount(Amount(number, currency)) }
    return wording.number(number)
  }

  private func point(
    in points: [SeriesTable.Point], at place: ClosedRange<Int>
  ) -> SeriesTable.Point? {
    points.first { $0.start == place.lowerBound && max($0.start, $0.end) == place.upperBound }
  }
}
