internal import Quantities

extension Wording {
  /// The name of a currency in the singular, such as "US dollar"; the code where there is no name.
  public func currency(_ code: String) -> String {
    data.currencies[code]?.first ?? code
  }

  /// The name of a currency in the form that its sum and hedge need; nil where there is no name.
  func currencyName(_ amount: Amount, isScaled: Bool) -> String? {
    guard let forms = data.currencies[amount.currency.code] else { return nil }
    let qualifier = amount.number.qualifier
    if let form = data.hedging.caseForm(forms, qualifier) { return form }
    if isScaled { return data.plural.form(data.plural.categoryBesideScale, of: forms) }
    let category = data.plural.category(of: amount.number.upper ?? amount.number.value)
    return data.plural.form(data.hedging.category(category, qualifier), of: forms)
  }
}
