public import Notation

extension StockObservation {
  /// How a stock is written.
  public static let format = ValueFormat.mapping("a stock") { fields -> StockObservation? in
    let header = fields.header()
    let measure = fields.required(
      "measure", .text, "what is measured, by a name that one definition shares")
    let holder = fields.required("holder", .recordID, "who holds or gave it")
    let counterpart = fields.required("counterpart", .recordID, "where it lies")
    let amount = fields.required("amount", StatedAmount.format, "the sum")
    let asOf = fields.required("as-of", .date, "the date that the figure speaks of")
    let since = fields.optional("since", .date, "since when it came together")
    let duration = fields.optional("duration", .duration, "over how long it came together")
    guard let header, let measure, let holder, let counterpart, let amount, let asOf
    else { return nil }
    return StockObservation(
      header: header, measure: measure, holder: holder, counterpart: counterpart,
      amount: amount, asOf: asOf, since: since, duration: duration)
  }
}
