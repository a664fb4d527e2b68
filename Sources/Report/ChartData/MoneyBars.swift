import Analysis
import Charts
import Dossier
import Quantities
import Wording

/// Sums of one kind.
struct MoneyPanel {
  var heading: String
  var rows: [MoneyRow] = []

  /// Flows have one hue, whatever their class, and stocks another (A5).
  var hue: Int { rows.contains { $0.commitmentClass != nil } ? 0 : 1 }
}

/// A record with its sums.
struct MoneyRow {
  var id: RecordID
  var amounts: [StatedAmount]
  var commitmentClass: CommitmentClass?

  /// The sums of a commitment or stock; nil for other records.
  init?(_ id: RecordID, in index: DossierIndex) {
    self.id = id
    if let commitment = index.record(id, as: Commitment.self) {
      (amounts, commitmentClass) = (commitment.amounts, commitment.commitmentClass)
    } else if let stock = index.record(id, as: StockObservation.self) {
      amounts = [stock.amount]
    } else {
      return nil
    }
  }

  /// The sum as the source states it.
  var stated: StatedAmount? { amounts.first { $0.role == .stated } ?? amounts.first }

  /// The sum in a currency, as stated or as the source converts it; never as we do (A12).
  func amount(in currency: Currency) -> StatedAmount? {
    amounts.first { $0.amount.currency == currency && $0.role != .convertedByUs }
  }
}

/// Bars of money; sums share an axis only in a currency that the source states for each (A12).
struct MoneyBars {
  private let panels: [MoneyPanel]
  private let chart: ChartDefinition

  init(_ panels: [MoneyPanel], _ chart: ChartDefinition) {
    self.panels = panels
    self.chart = chart
  }

  /// One drawing where a currency fits all sums, else one for each stated currency.
  func drawings(in composition: inout Composition) -> [Drawing] {
    let rows = panels.flatMap(\.rows).filter { !$0.amounts.isEmpty }
    let stated = rows.compactMap { $0.stated?.amount.currency }
    let currencies = Set(stated).sorted()
    let shared = currencies.filter { currency in
      rows.allSatisfy { $0.amount(in: currency) != nil }
    }
    let all = Set(rows.flatMap { $0.amounts.map(\.amount.currency) }).sorted()
    let common =
      shared.first
      ?? all.first { currency in rows.allSatisfy { $0.amount(in: currency) != nil } }
    var drawings: [Drawing] = []
    for currency in common.map({ [$0] }) ?? currencies {
      drawings.append(drawing(in: currency, isOnly: common != nil, &composition))
    }
    return drawings
  }

  private func drawing(
    in currency: Currency, isOnly: Bool, _ composition: inout Composition
  ) -> Drawing {
    let wording = composition.wording
    let shown = panels.map { panel in
      panel.rows.filter { row in
        isOnly || row.stated?.amount.currency == currency || row.amounts.isEmpty
      }
    }
    let numbers = shown.joined().compactMap { $0.amount(in: currency)?.amount.number }
    let scale = wording.scale(for: numbers.map { $0.upper ?? $0.value }.max() ?? .zero)
    let writer = MoneyRowWriter(currency: currency, exponent: scale.exponent, chart: chart)
    var table = CategoryTable(unit: .money(currency), panels: [])
    table.isSorted = chart.order == .value
    var rows = [writer.head(wording)]
    for (index, panel) in panels.enumerated() where !shown[index].isEmpty {
      let ordered = chart.ordered(
        shown[index], by: { $0.amount(in: currency)?.amount.number.value ?? .zero },
        name: { composition.naming.name(of: $0.id) })
      var bars: [CategoryTable.Row] = []
      for row in ordered { bars.append(writer.row(row, &composition)) }
      table.panels.append(.init(heading: panel.heading, hue: panel.hue, rows: bars))
      rows += ordered.map { writer.line($0, panel.heading, composition.naming) }
    }
    return Drawing(
      data: .categories(table), table: rows, records: shown.joined().map(\.id))
  }
}
