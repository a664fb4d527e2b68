internal import Quantities

extension Matcher {
  /// A date, or the part of one, that starts at a place.
  func datePart(at start: Int) -> DatePart? {
    digitDate(at: start) ?? suffixedDate(at: start) ?? dayFirst(at: start) ?? monthFirst(at: start)
      ?? statedYear(at: start) ?? decade(at: start) ?? bareYear(at: start)
  }

  /// A date in digits alone; without a year only behind a preposition.
  private func digitDate(at place: Int) -> DatePart? {
    guard let number = digits(place) else { return nil }
    if case .date(let point) = number.form { return DatePart(point, tokens: place..<place + 1) }
    guard let point = number.dayAndMonth, isMark(place + 1, 0x2e), isGlued(place + 1),
      isIntroduced(place)
    else { return nil }
    return DatePart(point, tokens: place..<place + 2)
  }

  /// Numbers with the units of a date behind them: 2025年12月20日, 8月9日, "2028 года".
  private func suffixedDate(at start: Int) -> DatePart? {
    var part = DatePart(tokens: start..<start)
    var next = start
    if let (year, behind) = suffixedYear(at: start) { (part.year, next) = (year, behind) }
    if let (month, behind) = small(at: next), datePart(behind) == .month, (1...12).contains(month) {
      (part.month, next) = (month, behind + 1)
    }
    if part.month != nil || start == next, let (day, behind) = small(at: next),
      (1...31).contains(day),
      datePart(behind) == .day
        || part.month != nil && leadsToDay(behind)
    {
      (part.day, next) = (day, datePart(behind) == .day ? behind + 1 : behind)
    }
    guard next > start else { return nil }
    (part.range, part.core) = (start..<next, start..<next)
    return part
  }

  /// Whether a dash or comma stands between two days of which only the second has its unit.
  private func leadsToDay(_ place: Int) -> Bool {
    guard isDash(place) || isDayMark(place), let (_, next) = small(at: place + 1) else {
      return false
    }
    return datePart(next) == .day
  }

  private func suffixedYear(at start: Int) -> (Int, Int)? {
    let era = first(start, .era) { if case .era(let offset) = $0 { offset } else { nil } }
    guard let (number, next) = small(at: era == nil ? start : start + 1), datePart(next) == .year,
      !isTiedBackwards(start)
    else { return nil }
    if let era { return (1...99).contains(number) ? (era + number, next + 1) : nil }
    return (1000...2999).contains(number) && !has(next, .decade) ? (number, next + 1) : nil
  }

  /// A whole number in digits, or numerals where they are written like digits.
  private func small(at start: Int) -> (Int, Int)? {
    if let number = digits(start)?.plain { return (number, start + 1) }
    guard style.numeralsArePositional, kind(start) == .unspaced, let numeral = numeral(at: start),
      let value = numeral.value?.integer
    else { return nil }
    return (value, numeral.range.upperBound)
  }

  /// A day before its month ("2nd of August", "двадцатого декабря"), or a day alone.
  private func dayFirst(at start: Int) -> DatePart? {
    guard let (day, next) = day(at: start, needsPoint: style.daysHavePoint) else { return nil }
    let place = behindFillers(next)
    guard let month = month(place) else {
      return DatePart(day: day, tokens: start..<next)
    }
    return withYear(DatePart(day: day, month: month, tokens: start..<place + 1))
  }

  /// The day of a month, and where it ends.
  private func day(at place: Int, needsPoint: Bool) -> (Int, Int)? {
    if let day = first(place, .ordinal, { if case .ordinal(let day) = $0 { day } else { nil } }) {
      return (day, place + 1)
    }
    guard let number = digits(place), number.digits <= 2, number.form == .whole,
      let day = number.value?.integer, (1...31).contains(day), !isTiedBackwards(place)
    else { return nil }
    if needsPoint { return isMark(place + 1, 0x2e) && isGlued(place + 1) ? (day, place + 2) : nil }
    return (day, has(place + 1, .ordinalMark) && isGlued(place + 1) ? place + 2 : place + 1)
  }

  /// "December 20, 2025", "Mai 2026"; also the month alone.
  private func monthFirst(at start: Int) -> DatePart? {
    guard let month = month(start), !followsDay(start) else { return nil }
    var part = DatePart(month: month, tokens: start..<start + 1)
    if style.daysFollowMonths, let (day, next) = day(at: start + 1, needsPoint: false),
      !attaches(next)
    {
      part.day = day
      (part.range, part.core) = (start..<next, start..<next)
    }
    return withYear(part)
  }

  /// Whether a day stands before the month, which can only be one that the calendar does not have.
  private func followsDay(_ place: Int) -> Bool {
    let day = isMark(place - 1, 0x2e) && style.daysHavePoint ? place - 2 : place - 1
    return self.day(at: day, needsPoint: style.daysHavePoint) != nil && kind(day) == .number
  }

  private func month(_ place: Int) -> Int? {
    first(place, .month) { if case .month(let month) = $0 { month } else { nil } }
  }

  /// Adds the year that perhaps stands behind day and month.
  func withYear(_ part: DatePart) -> DatePart {
    var place = part.range.upperBound
    if isMark(place, 0x2c), style.daysFollowMonths, part.day != nil { place += 1 }
    guard let year = digits(place)?.plain, (1800...2100).contains(year), !isTiedForwards(place),
      !isTiedBackwards(place), place == part.range.upperBound || !attaches(place + 1)
    else { return part }
    var part = part
    part.year = year
    let end = datePart(place + 1) == .year ? place + 2 : place + 1
    (part.core, part.range) = (part.core.lowerBound..<place + 1, part.range.lowerBound..<end)
    return part
  }

  /// "Jahr 2028".
  private func statedYear(at start: Int) -> DatePart? {
    guard has(start, .yearBefore) else { return nil }
    let place = behindFillers(start + 1)
    guard let year = digits(place)?.plain, (1...2999).contains(year), digits(place)?.digits ?? 0 > 2
    else { return nil }
    var part = DatePart(year: year, tokens: place..<place + 1)
    part.range = start..<place + 1
    return part
  }

  /// "1990er Jahre", "1990s", 1990年代.
  private func decade(at place: Int) -> DatePart? {
    guard let year = digits(place)?.plain, year % 10 == 0, (1000...2990).contains(year),
      has(place + 1, .decade), isGlued(place + 1), !isTiedBackwards(place)
    else { return nil }
    var part = DatePart(year: year, tokens: place..<place + 1)
    part.openDigits = 1
    part.range = place..<place + 2
    return part
  }

  /// Four digits that nothing else explains.
  private func bareYear(at place: Int) -> DatePart? {
    guard let number = digits(place), let year = number.plain, number.digits == 4,
      (1900...2099).contains(year), !isTiedBackwards(place), !isTiedForwards(place),
      !attaches(place + 1), behindHyphen(place + 1).map({ !attaches($0) }) ?? true,
      !has(place + 1, .clock), style.hasBareYears || leadsToYear(place)
    else { return nil }
    if year % 100 == 0, !isIntroduced(place),
      noun(at: place + 1, isCounted: false, isHedged: false) != nil
    {
      return nil
    }
    var part = DatePart(year: year, tokens: place..<place + 1)
    part.isBareYear = true
    return part
  }

  /// Whether a dash and a year with its unit follow ("2024〜2026年").
  private func leadsToYear(_ place: Int) -> Bool {
    isDash(place + 1) && digits(place + 2)?.plain != nil && datePart(place + 3) == .year
  }

  /// Whether a word of dates stands before a place.
  func isIntroduced(_ place: Int) -> Bool {
    has(place - 1, [.dateIntro, .filler, .since, .until, .around, .from, .between, .to])
  }
}
