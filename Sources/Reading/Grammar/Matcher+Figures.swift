internal import Quantities

extension Matcher {
  /// The amount, count, percentage or duration that starts at a place.
  func figure(at start: Int) -> Match? {
    guard !isBlocked(start) else { return nil }
    var hedge = hedge(at: start)
    guard hedge.next == start || !isBlocked(hedge.next) else { return nil }
    guard var draft = span(at: hedge.next) else { return nil }
    if let longer = lengthened(draft) { draft = longer }
    reconsider(&hedge, start: start, span: draft)
    addHedgesBehind(&hedge, at: draft.tokens.upperBound)
    draft.undecided = hedge.undecided
    let value = value(of: draft, hedge: hedge)
    switch draft.measure {
    case .currency, .percent, .unit:
      return finish(draft, value, start: start, hedge: hedge)
    case .counter, nil:
      return count(draft, value, start: start, hedge: hedge)
    }
  }

  private func finish(
    _ span: QuantitySpan, _ value: FigureValue?, start: Int, hedge: Hedge
  ) -> Match? {
    let isUnnamed = span.currency.map { $0.code == nil } ?? false
    guard let kind = span.kind, value != nil || !span.isDecided || isUnnamed else { return nil }
    if isDialled(span.tokens.lowerBound), case .unit = span.measure { return nil }
    var match = Match(
      kind: kind, value: value, core: span.core, phrase: start..<hedge.next,
      currency: span.currency)
    match.undecided = undecided(of: span)
    return match
  }

  /// The value of a span with its hedge; nil where something is not decided.
  private func value(of span: QuantitySpan, hedge: Hedge) -> FigureValue? {
    guard let low = span.low.value else { return nil }
    if case .unit(let unit) = span.measure { return duration(span, unit, hedge.qualifier) }
    var number = QualifiedNumber(low, hedge.qualifier)
    if let high = span.high {
      guard let top = high.value, let range = QualifiedNumber(from: low, to: top) else {
        return nil
      }
      number = range
    }
    switch span.measure {
    case .currency(let name, _):
      return name.code.flatMap { Currency($0) }.map { .amount(Amount(number, $0)) }
    case .percent: return .percent(number)
    default: return .count(number)
    }
  }

  private func duration(
    _ span: QuantitySpan, _ unit: CalendarUnit, _ qualifier: Qualifier
  ) -> FigureValue? {
    guard var low = span.low.value.flatMap({ ISODuration($0, unit) }) else { return nil }
    low.months += span.extraMonths
    guard let high = span.high else { return .duration(QualifiedDuration(low, qualifier)) }
    guard let top = high.value.flatMap({ ISODuration($0, unit) }) else { return nil }
    return .duration(QualifiedDuration(low, upper: top))
  }

  private func undecided(of span: QuantitySpan) -> [Undecided] {
    var open = span.undecided + span.low.numeral.undecided + (span.high?.numeral.undecided ?? [])
    if case .currency(let name, let word) = span.measure {
      if name.isAssumed, let code = name.code.flatMap({ Currency($0) }) {
        open.append(.currencyAssumed(code))
      } else if name.code == nil {
        open.append(.currencyUnknown(text(word)))
      }
    }
    return open
  }

  private func count(
    _ span: QuantitySpan, _ value: FigureValue?, start: Int, hedge: Hedge
  ) -> Match? {
    var hedge = hedge
    let isHedged = hedge.qualifier != .exact
    let isCounted = span.measure == .counter
    let isNamed = isCounted && has(span.tokens.upperBound - 1, .noun)
    let noun = isNamed ? nil : noun(at: hedge.next, isCounted: isCounted, isHedged: isHedged)
    if let noun { addHedgesBehind(&hedge, at: noun.upperBound) }
    guard isCount(span, hasNoun: noun != nil || isCounted, isHedged: hedge.qualifier != .exact)
    else { return nil }
    guard value != nil || !span.isDecided else { return nil }
    var match = Match(
      kind: .count, value: value, core: span.core,
      phrase: start..<max(hedge.next, noun?.upperBound ?? 0))
    if case .count(let number) = value, !isHedged, hedge.qualifier != .exact, span.high == nil {
      match.value = .count(QualifiedNumber(number.value, hedge.qualifier))
    }
    match.noun = noun.map { text($0.upperBound - 1, from: $0.lowerBound) }
    if noun == nil, isCounted { match.noun = text(span.tokens.upperBound - 1) }
    match.undecided = undecided(of: span)
    return match
  }

  /// Whether a number without currency, percent sign or unit counts something.
  private func isCount(_ span: QuantitySpan, hasNoun: Bool, isHedged: Bool) -> Bool {
    let (numeral, place) = (span.low.numeral, span.low.numeral.range.lowerBound)
    if isDialled(place) || has(span.tokens.upperBound, .clock) { return false }
    if isHedged || numeral.hasScale && (numeral.power ?? 0) >= 3 { return true }
    guard let digits = numeral.digits else { return hasNoun }
    if digits.form == .grouped { return hasNoun || span.high == nil && digits.digits > 4 }
    guard hasNoun, !followsName(place) else { return false }
    return digits.form == .whole && digits.digits <= 4
  }
}
