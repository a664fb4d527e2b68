internal import Quantities

extension Matcher {
  /// The date that starts at a place, with the word before it that makes it half-open or a range.
  func date(at start: Int) -> Match? {
    // A date in digits ("05.05.2025") may start with a zero; it has no value as a number.
    guard !isNamed(start), !isDialled(start) || digits(start)?.value == nil else { return nil }
    if let match = years(at: start) { return match }
    if has(start, [.from, .between, .since]), let match = framedDates(at: start) {
      return match
    }
    if let match = openDate(at: start) { return match }
    guard let part = datePart(at: start) else { return nil }
    if let match = dates(from: part, start: start, isLink: { isLink($0, behind: part) }) {
      return match
    }
    guard let point = part.point, !part.isMonthOnly || isIntroduced(start) || isSuffixed(part)
    else {
      return nil
    }
    return closed(point, part)
  }

  /// Two years joined by a slash.
  private func years(at place: Int) -> Match? {
    guard case .years(let first, let second) = digits(place)?.form else { return nil }
    let value = EDTFDate.interval(EDTFPoint(year: first), EDTFPoint(year: second))
    return match(value, core: place..<place + 1, phrase: place..<place + 1)
  }

  /// Whether the month has its unit behind it, so that it needs no preposition.
  private func isSuffixed(_ part: DatePart) -> Bool {
    datePart(part.range.upperBound - 1) == .month
  }

  /// Two dates with words around them ("between 2024 and 2026").
  private func framedDates(at start: Int) -> Match? {
    let isBetween = has(start, .between)
    guard let part = datePart(at: behindFillers(start + 1)) else { return nil }
    return dates(from: part, start: start) { place in
      isBetween ? has(place, .and) : has(place, .to) || isDash(place)
    }
  }

  /// Whether a word or mark makes two dates a range by itself.
  private func isLink(_ place: Int, behind part: DatePart) -> Bool {
    if isDash(place) || has(place, .to) { return true }
    guard let day = part.day, has(place, .and) && part.isDayOnly || isDayMark(place) else {
      return false
    }
    return datePart(at: place + 1)?.day == day + 1
  }

  /// Whether a mark stands here that can part two days (12月19、20日).
  func isDayMark(_ place: Int) -> Bool {
    isMark(place, Mark.slash, 0x3001, 0x30fb)
  }

  /// A range that starts with a part.
  private func dates(from part: DatePart, start: Int, isLink: (Int) -> Bool) -> Match? {
    let link = part.range.upperBound
    guard isLink(link), let other = rangeEnd(at: behindFillers(link + 1), behind: part) else {
      return nil
    }
    var (first, last) = (part, other)
    first.complete(from: other)
    last.complete(after: part)
    guard let low = first.point, let high = last.point, low.precision == high.precision,
      (low.month == nil) == (high.month == nil), low.orderKey < high.orderKey
    else { return nil }
    var end = other.range.upperBound
    if has(end, .untilBehind) { end += 1 }
    return match(
      .interval(low, high), core: part.core.lowerBound..<other.core.upperBound, phrase: start..<end)
  }

  /// The later end of a range; where the earlier one states them, its month or century is taken.
  private func rangeEnd(at place: Int, behind part: DatePart) -> DatePart? {
    guard let number = digits(place)?.plain, digits(place)?.digits ?? 0 <= 2 else {
      return datePart(at: place)
    }
    if let year = part.year, part.month == nil, number > year % 100, digits(place)?.digits == 2 {
      var end = DatePart(year: year / 100 * 100 + number, tokens: place..<place + 1)
      if datePart(place + 1) == .year { end.range = place..<place + 2 }
      return end
    }
    if let found = datePart(at: place), !found.isDayOnly || datePart(place + 1) == .day {
      return found
    }
    guard style.daysFollowMonths, part.day != nil, part.month != nil, part.core.upperBound > 0,
      let found = datePart(at: place), found.isDayOnly
    else { return nil }
    var end = found
    end.month = part.month
    return withYear(end)
  }

  /// "seit 2004", "bis 2040", "um 2030".
  private func openDate(at start: Int) -> Match? {
    guard has(start, [.since, .until, .around]) else { return nil }
    let place = behindFillers(start + 1)
    guard let part = datePart(at: place), var point = part.point else { return nil }
    let phrase = start..<part.range.upperBound
    if has(start, .since) {
      let end = has(phrase.upperBound, .sinceBehind) ? phrase.upperBound + 1 : phrase.upperBound
      return match(.interval(point, nil), core: part.core, phrase: start..<end)
    }
    if has(start, .until) {
      return match(.interval(nil, point), core: part.core, phrase: phrase)
    }
    if part.isBareYear, noun(at: phrase.upperBound, isCounted: false, isHedged: true) != nil {
      return nil
    }
    point.isApproximate = true
    return match(.point(point), core: part.core, phrase: phrase)
  }

  /// A single date with the word behind it that makes it half-open or approximate.
  private func closed(_ point: EDTFPoint, _ part: DatePart) -> Match {
    var (point, next) = (point, part.range.upperBound)
    if has(next, .aroundBehind) { (point.isApproximate, next) = (true, next + 1) }
    let start = part.range.lowerBound
    if has(next, .sinceBehind) {
      return match(.interval(point, nil), core: part.core, phrase: start..<next + 1)
    }
    if has(next, .untilBehind) {
      return match(.interval(nil, point), core: part.core, phrase: start..<next + 1)
    }
    return match(.point(point), core: part.core, phrase: start..<next)
  }

  private func match(_ date: EDTFDate, core: Range<Int>, phrase: Range<Int>) -> Match {
    var match = Match(kind: .date, value: .date(date), core: core, phrase: phrase)
    let points: [EDTFPoint?] =
      switch date {
      case .point(let point): [point]
      case .interval(let start, let end): [start, end]
      case .oneOf(let all): all
      }
    if points.contains(where: { $0.map { $0.year == nil } ?? false }) {
      match.undecided = [.yearMissing]
    }
    return match
  }
}

extension EDTFPoint {
  /// What dates of the same precision are ordered by.
  fileprivate var orderKey: Int { (year ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0) }
}
