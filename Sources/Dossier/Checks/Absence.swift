import Diagnostics
import Quantities

extension DossierCheck {
  /// What is not known is left out; a zero is a statement that nobody made (A14).
  static let zeroFigure = DossierCheck(
    "zero-figure", rule: "A14", "no amount, count or length of time is zero"
  ) { report in
    for commitment in report.dossier.commitments {
      for (place, amount) in commitment.amounts.enumerated() {
        report.addZero(amount.amount.number, on: commitment, at: ["amounts", .item(place)])
      }
      if commitment.horizon == ISODuration() { report.addZero(on: commitment, at: ["horizon"]) }
    }
    for stock in report.dossier.stocks {
      report.addZero(stock.amount.amount.number, on: stock, at: ["amount"])
      if stock.duration == ISODuration() { report.addZero(on: stock, at: ["duration"]) }
    }
    for set in report.dossier.documentSets { report.addZero(set.count, on: set, at: ["count"]) }
  }
}

extension CheckReport {
  fileprivate mutating func addZero(
    _ number: QualifiedNumber, on record: any Record, at path: [FieldStep]
  ) {
    if number.value == .zero, number.upper == nil { addZero(on: record, at: path) }
  }

  fileprivate mutating func addZero(on record: any Record, at path: [FieldStep]) {
    add(
      "'\(record.id)' states a zero", on: record, at: path,
      hints: [Hint("leave out what is not known")])
  }
}
