import Diagnostics
import Quantities

extension DossierCheck {
  /// Only observations of one definition form a series (A6).
  static let seriesDefinition = DossierCheck(
    "series-definition", rule: "A6", "observations of a series measure the same thing"
  ) { report in
    for relation in report.dossier.relations where relation.kind == .sameSeries {
      guard let from = report.index.record(relation.from, as: StockObservation.self),
        let to = report.index.record(relation.to, as: StockObservation.self),
        let field = from.difference(from: to)
      else { continue }
      report.add(
        "'\(from.id)' and '\(to.id)' are no series: they differ in '\(field)'", on: relation,
        at: ["kind"])
    }
  }

  /// Two figures for one thing are related (A25).
  static let unshownConflict = DossierCheck(
    "unshown-conflict", rule: "A25", "two figures for one thing are said to contradict"
  ) { report in
    let stocks = report.dossier.stocks
    for (place, stock) in stocks.enumerated() {
      let other = stocks[..<place].first {
        $0.difference(from: stock) == nil && $0.asOf == stock.asOf
          && $0.amount.amount != stock.amount.amount
          && !report.index.areRelated($0.id, stock.id)
      }
      guard let other else { continue }
      report.add(
        "'\(stock.amount.amount)' stands against '\(other.amount.amount)' of '\(other.id)'",
        on: stock, at: ["amount"], severity: .warning,
        hints: [Hint("relate them with 'contradicts' or 'revises'")])
    }
  }
}

extension StockObservation {
  /// The first field in which the definition of two observations differs; nil where it is one.
  fileprivate func difference(from other: StockObservation) -> String? {
    if measure != other.measure { return "measure" }
    if holder != other.holder { return "holder" }
    if counterpart != other.counterpart { return "counterpart" }
    return amount.amount.currency == other.amount.amount.currency ? nil : "currency"
  }
}
