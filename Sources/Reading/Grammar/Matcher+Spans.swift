internal import Quantities

extension Matcher {
  /// One quantity or a range of two that starts at a place.
  func span(at start: Int) -> QuantitySpan? {
    if has(start, .between) {
      return framed(at: start) { self.has($0, .and) }
    }
    if has(start, .from), !isChange(start),
      let range = framed(at: start, by: { self.has($0, .to) || self.isDash($0) })
    {
      return range
    }
    guard let low = quantity(at: start) else { return nil }
    if let change = changeStart(low) { return QuantitySpan(change) }
    return range(from: low) ?? (isChained(low) ? nil : QuantitySpan(low))
  }

  /// Whole years with the months that follow them: "zwei Jahre und sechs Monate", 1年6か月.
  func lengthened(_ span: QuantitySpan) -> QuantitySpan? {
    guard span.measure == .unit(.year), span.high == nil, span.low.value?.isWhole == true else {
      return nil
    }
    let link = span.tokens.upperBound
    if has(link, .half), isGlued(link) { return span.longer(by: 6, to: link + 1) }
    let start = has(link, .and) ? link + 1 : link
    guard let rest = quantity(at: start), rest.measure == .unit(.month),
      let months = rest.value?.integer, (1..<12).contains(months)
    else { return nil }
    return span.longer(by: months, to: rest.range.upperBound)
  }

  /// "between … and …", "from … to …".
  private func framed(at start: Int, by isLink: (Int) -> Bool) -> QuantitySpan? {
    guard let low = quantity(at: behindFillers(start + 1)), isLink(low.range.upperBound),
      let high = quantity(at: behindFillers(low.range.upperBound + 1))
    else { return nil }
    return QuantitySpan(from: low, to: high, tokens: start..<high.range.upperBound)
  }

  /// "5–7 Milliarden", "5 to 7 billion".
  private func range(from low: Quantity) -> QuantitySpan? {
    let link = low.range.upperBound
    let isTied = isGlued(link) && isGlued(link + 1)
    guard !isReached(link), isDash(link) ? isTied || low.measure == nil : has(link, .to),
      let high = quantity(at: link + 1), low.measure == nil || low.isLed || high.measure != nil
    else { return nil }
    return QuantitySpan(from: low, to: high, tokens: low.range.lowerBound..<high.range.upperBound)
  }

  /// The first number of a change ("von 5 auf 7 Prozent"), which measures what the second one does.
  private func changeStart(_ low: Quantity) -> Quantity? {
    let (before, link) = (low.range.lowerBound - 1, low.range.upperBound)
    let isStart = has(before, .from) || has(before, .since)
    guard isStart, has(link, .changeTo) || (has(link, .to) && isChange(before)),
      let high = quantity(at: link + 1), high.measure != nil || high.numeral.hasScale,
      low.matches(high)
    else { return nil }
    var start = low
    start.shareScale(of: high)
    start.measure = start.measure ?? high.measure
    return start
  }

  /// Whether "from … to …" at a place tells of a change: by a verb before it, or because the
  /// preposition is one of dates.
  private func isChange(_ place: Int) -> Bool {
    !has(place, .from) || (place - 4..<place).contains { self.has($0, .change) }
  }

  /// Whether the number behind a link is the end of a change (5兆円から7兆円に).
  private func isReached(_ link: Int) -> Bool {
    has(link, .to)
      && quantity(at: link + 1).map { self.has($0.range.upperBound, .changeBehind) } ?? false
  }

  /// Whether bare digits are tied to further digits by a dash, without being a range.
  private func isChained(_ quantity: Quantity) -> Bool {
    let link = quantity.range.upperBound
    guard quantity.measure == nil, isDash(link), isGlued(link), isGlued(link + 1) else {
      return isDash(quantity.range.lowerBound - 1) && isGlued(quantity.range.lowerBound)
        && kind(quantity.range.lowerBound - 2) == .number && isGlued(quantity.range.lowerBound - 1)
    }
    return kind(link + 1) == .number
  }

  /// Whether a dash or wave that can join two ends stands at a place.
  func isDash(_ place: Int) -> Bool { has(place, .dash) || token(place)?.isHyphen == true }

  /// The place behind words that do not change a date or a range ("bis zum").
  func behindFillers(_ start: Int) -> Int {
    var place = start
    while place < start + 4, has(place, .filler) { place += 1 }
    return place
  }
}
