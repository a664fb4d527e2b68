import Diagnostics
import Quantities

extension DossierCheck {
  /// A record states at most one sum, first; conversions of it stand behind (A1, A2).
  static let amountRoles = DossierCheck(
    "amount-roles", rule: "A2", "a conversion stands behind the one stated amount"
  ) { report in
    for commitment in report.dossier.commitments {
      for (index, amount) in commitment.amounts.enumerated()
      where (amount.role == .stated) != (index == 0) {
        let message =
          index == 0
          ? "the conversion '\(amount.amount)' has no stated amount"
          : "'\(amount.amount)' is a second stated amount"
        report.add(message, on: commitment, at: ["amounts", .item(index)])
      }
    }
    for stock in report.dossier.stocks where stock.amount.role != .stated {
      report.add(
        "the conversion '\(stock.amount.amount)' has no stated amount", on: stock, at: ["amount"])
    }
  }

  /// Stated parts do not come to more than the stated total (A30).
  static let partsExceedTotal = DossierCheck(
    "parts-exceed-total", rule: "A30", "stated parts stay within the stated total"
  ) { report in
    for total in report.dossier.commitments {
      guard let stated = total.statedSum else { continue }
      let sums = report.index.parts(of: total.id).compactMap(\.statedSum)
      let parts = sums.filter { $0.currency == stated.currency }.map(\.number)
      guard case .number(let sum) = QualifiedNumber.sum(parts), let least = sum.minimum,
        let most = stated.number.maximum, least > most
      else { continue }
      let parted = Amount(sum, stated.currency)
      report.add(
        "the parts come to '\(parted)', more than the total '\(stated)'", on: total,
        at: ["amounts", 0])
    }
  }
}

extension Commitment {
  /// The sum that the source states; nil where none is stated.
  var statedSum: Amount? { amounts.first { $0.role == .stated }?.amount }
}
