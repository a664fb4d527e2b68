import Analysis
import Charts
import Dossier
import Quantities
import Wording

/// Words the rows of a chart of money.
struct MoneyRowWriter {
  let currency: Currency
  /// The power of ten of the axis.
  let exponent: Int
  let chart: ChartDefinition

  func row(_ row: MoneyRow, _ composition: inout Composition) -> CategoryTable.Row {
    let naming = composition.naming
    return CategoryTable.Row(
      label: naming.name(of: row.id), sublabel: sublabel(row.id, naming, .short),
      values: [value(row, composition.wording)].compactMap(\.self),
      remark: remark(row, naming), notes: composition.rowNotes(for: [row.id], chart.head),
      isHighlighted: chart.highlights(.record(row.id)),
      annotation: composition.annotation(chart.annotations, for: [row.id]),
      spokenSublabel: sublabel(row.id, naming, .long))
  }

  /// The sum in the axis's scale: `> 3.7`; of a converted one the original first (A12).
  private func value(_ row: MoneyRow, _ wording: Wording) -> CategoryTable.Value? {
    guard let drawn = row.amount(in: currency) else { return nil }
    let scaled = drawn.amount.number.shifted(by: -exponent) ?? drawn.amount.number
    let label = wording.number(scaled)
    guard let stated = row.stated, stated.amount.currency != currency else {
      return CategoryTable.Value(number: drawn.amount.number, label: label)
    }
    return CategoryTable.Value(
      number: drawn.amount.number,
      label: wording.bracketed(label, after: wording.amount(stated.amount)),
      isApproximate: stated.amount.number.qualifier == .approximately,
      spoken: wording.clauses([
        wording.amount(stated.amount, .words),
        "\(wording.term(.amountRole, drawn.role.rawValue)) "
          + wording.amount(drawn.amount, .words),
      ]))
  }

  /// What belongs to the sum: funding and horizon of a commitment (A15), the date of a stock.
  private func sublabel(_ id: RecordID, _ naming: Naming, _ form: DateForm) -> String {
    let wording = naming.wording
    if let stock = naming.index.record(id, as: StockObservation.self) {
      return wording.date(stock.asOf, form)
    }
    guard let commitment = naming.index.record(id, as: Commitment.self) else { return "" }
    let funding =
      commitment.funding == .unspecified
      ? nil : wording.term(.funding, commitment.funding.rawValue)
    let horizon = commitment.horizon.map { wording.duration($0) }
    return wording.series([funding, horizon].compactMap(\.self))
  }

  /// What the sum is the value of, or over how long it came together.
  private func remark(_ row: MoneyRow, _ naming: Naming) -> String {
    let wording = naming.wording
    if row.amounts.isEmpty { return wording.text(.notStated) }
    if let stock = naming.index.record(row.id, as: StockObservation.self) {
      return stock.duration.map { wording.duration($0) } ?? ""
    }
    let valued = naming.index.dossier.documentSets.first { $0.value == row.id }
    return valued.map { wording.plural(.documents, $0.count) } ?? ""
  }

  /// The head of the rows for a file beside the report.
  func head(_ wording: Wording) -> [String] {
    [.headKind, .headMeasure, .headAmount, .headRecords].map { wording.text($0) }
  }

  func line(_ row: MoneyRow, _ heading: String, _ naming: Naming) -> [String] {
    let sums = row.amounts.map(\.amount.literal).joined(separator: "; ")
    return [heading, naming.name(of: row.id), sums, row.id.rawValue]
  }
}
