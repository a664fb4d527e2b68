public import Notation
import Quantities

extension StatedAmount {
  /// How a sum is written: `> 3.7e9 USD` alone is stated, the long form has a role.
  public static let format = ValueFormat.either(scalar: short, other: long).defined(as: "amount")

  private static let short = ValueFormat<Amount>.amount.map { StatedAmount($0) }

  private static let long = ValueFormat.mapping("an amount with its role") {
    fields -> StatedAmount? in
    let amount = fields.required("value", .amount, "the sum")
    let role = fields.optional(
      "role", .choice(of: AmountRole.self, "a role"), default: .stated, "how it came about")
    let isAssumed = fields.optional(
      "currency-assumed", .boolean, default: false,
      "whether the currency is our reading of a bare 'dollar'")
    return amount.map { StatedAmount($0, role: role, currencyIsAssumed: isAssumed) }
  }
}
