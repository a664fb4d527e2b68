internal import Quantities

extension Matcher {
  /// The quantity that starts at a place: sign, leading currency, number, and its measure.
  func quantity(at start: Int) -> Quantity? {
    var place = start
    let isNegative = isSign(place)
    if isNegative { place += 1 }
    let leading = currency(place).flatMap { $0.leads ? $0 : nil }
    let sign = place
    if leading != nil { place += 1 }
    guard place == sign || !isMark(place, 0x28), let numeral = numeral(at: place),
      leading != nil || isNegative || !isTiedBackwards(place)
    else { return nil }
    var quantity = Quantity(
      numeral: numeral, isNegative: isNegative, range: start..<numeral.range.upperBound)
    if let leading {
      quantity.measure = .currency(leading, word: sign)
      quantity.isLed = true
    } else if let (measure, next) = measure(at: numeral.range.upperBound) {
      quantity.measure = measure
      quantity.range = start..<next
    }
    return isSound(quantity) ? quantity : nil
  }

  /// Whether a minus that belongs to the number stands here.
  private func isSign(_ place: Int) -> Bool {
    if has(place, .minus) { return true }
    guard let token = token(place), token.isMinus || token.first == 0x2d, token.kind == .mark,
      isGlued(place + 1), kind(place + 1) == .number || currency(place + 1)?.leads == true
    else { return false }
    return token.isSpaced || isMark(place - 1, 0x28)
  }

  /// What is measured, behind a number, perhaps tied to it by a hyphen.
  private func measure(at place: Int) -> (Quantity.Measure, Int)? {
    // A compound like "fünfjährig" holds its unit itself.
    if let last = token(place - 1), last.senses < 0 {
      if let unit = unit(place - 1) { return (.unit(unit), place) }
      if let power = percent(place - 1) { return (.percent(power), place) }
    }
    let here = behindHyphen(place) ?? place
    if let power = percent(here) { return (.percent(power), here + 1) }
    if let name = currency(here), !isLeading(here, name) {
      return (.currency(name, word: here), here + 1)
    }
    if let unit = unit(here) { return (.unit(unit), here + 1) }
    return here == place && has(place, .counter) ? (.counter, here + 1) : nil
  }

  /// Whether a sign belongs to the number behind it rather than to the one before ("5 $10").
  private func isLeading(_ place: Int, _ name: CurrencyName) -> Bool {
    name.leads && kind(place + 1) == .number && isGlued(place + 1) && !isGlued(place)
  }

  /// Whether an article counts: "ein Prozent", "in einem Jahr", "one-year".
  private func canBeArticle(_ quantity: Quantity) -> Bool {
    switch quantity.measure {
    case .percent: true
    case .unit:
      has(quantity.range.lowerBound - 1, .within)
        || behindHyphen(quantity.numeral.range.upperBound) != nil
    default: false
    }
  }

  /// Whether scale and currency stand together as they must.
  private func isSound(_ quantity: Quantity) -> Bool {
    let numeral = quantity.numeral
    if has(quantity.range.upperBound, .clock) { return false }
    switch numeral.needs {
    case .currencyBefore: if !quantity.isLed { return false }
    case .currency: if quantity.currency == nil { return false }
    case nil: break
    }
    if quantity.isNegative, quantity.currency == nil {
      guard case .percent = quantity.measure else { return false }
    }
    if numeral.isArticle {
      return canBeArticle(quantity)
    }
    let isLoose = numeral.digits?.form == .looseDecimal || numeral.digits?.form == .unclear
    return !isLoose || quantity.measure != nil || numeral.hasScale
  }
}
