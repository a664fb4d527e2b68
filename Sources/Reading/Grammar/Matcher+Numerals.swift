internal import Quantities

extension Matcher {
  /// The number that starts at a place, in digits, words, or both.
  func numeral(at start: Int) -> Numeral? {
    var draft = NumeralDraft(start: start)
    while let next = step(&draft) { draft.next = next }
    guard let numeral = draft.finished else { return nil }
    let last = numeral.range.upperBound - 1
    return kind(last) == .number && isTiedForwards(last) ? nil : numeral
  }

  /// Takes in the token behind a draft; nil where it does not go on.
  private func step(_ draft: inout NumeralDraft) -> Int? {
    var place = draft.next
    if !draft.sum.isEmpty, let behind = behindHyphen(place) {
      guard scale(behind) != nil || isUnitBehindTens(behind, draft) else { return nil }
      place = behind
    }
    if let number = digits(place) { return add(number, at: place, to: &draft) }
    if let (power, use) = scale(place) {
      return draft.multiply(by: power, use: use, word: text(place)) ? place + 1 : nil
    }
    for sense in senses(place) {
      if let next = add(sense, at: place, to: &draft) { return next }
    }
    return nil
  }

  private func isUnitBehindTens(_ place: Int, _ draft: NumeralDraft) -> Bool {
    guard draft.digits == nil, draft.sum.grain == 1 else { return false }
    return has(place, .number)
  }

  private func add(_ sense: Sense, at place: Int, to draft: inout NumeralDraft) -> Int? {
    switch sense {
    case .number(let value, let grain):
      if style.numeralsArePositional, draft.isDigitByDigit, draft.sum.addDigit(value) {
        return place + 1
      }
      return draft.sum.add(value, grain: grain) ? place + 1 : nil
    case .one:
      guard draft.sum.isEmpty, draft.sum.add(1, grain: 0) else { return nil }
      draft.isArticle = true
      return place + 1
    case .half: return draft.addHalf() ? place + 1 : nil
    case .joiner:
      guard draft.canJoin, has(place + 1, .number) else { return nil }
      var joined = draft
      joined.next = place + 1
      guard let next = step(&joined), goesOn(joined, at: next) else { return nil }
      draft = joined
      return next
    default: return nil
    }
  }

  /// Whether a scale word that follows still fits; else "and" stood between two numbers ("between
  /// two hundred and three hundred").
  private func goesOn(_ draft: NumeralDraft, at next: Int) -> Bool {
    guard let (power, use) = scale(next) else { return true }
    var further = draft
    return further.multiply(by: power, use: use, word: "")
  }

  /// Adds digits: as the start, or behind a scale where they stick to it or have a scale of their
  /// own (3兆5000億).
  private func add(_ number: DigitNumber, at place: Int, to draft: inout NumeralDraft) -> Int? {
    if draft.sum.isEmpty {
      return draft.start(with: number, text: text(place)) ? place + 1 : nil
    }
    guard draft.power != nil, let value = number.value, number.form != .unclear,
      !number.hasLeadingZero,
      kind(place - 1) == .unspaced && isGlued(place) || has(place + 1, [.scale, .currency])
    else { return nil }
    return draft.sum.add(value, grain: 0) ? place + 1 : nil
  }
}
