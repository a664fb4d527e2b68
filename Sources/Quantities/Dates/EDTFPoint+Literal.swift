extension EDTFPoint: CustomStringConvertible {
  /// Reads `2026`, `2026-05`, `2025-12-20~`, `202X`, `20XX?`, `XXXX-08-02%`.
  ///
  /// `2026-XX` is read as `2026` and `2026-05-XX` as `2026-05`.
  public init(parsing text: String) throws(LiteralError) {
    var scanner = LiteralScanner(text)
    self = try scanner.scanDatePoint()
    try scanner.expectEnd()
  }

  /// The literal; `XXXX` for a date without any part.
  public var literal: String {
    var literal = yearLiteral
    for case let part? in [month, day] { literal += "-" + part.padded(2) }
    return literal + hedge
  }

  /// The literal.
  public var description: String { literal }

  /// Whether nothing at all is known of the date.
  public var isUnknown: Bool { year == nil && month == nil && day == nil }

  private var yearLiteral: String {
    guard let year else { return "XXXX" }
    let digits = year.padded(4)
    guard unspecifiedYearDigits > 0 else { return digits }
    return digits.dropLast(unspecifiedYearDigits)
      + String(repeating: "X", count: unspecifiedYearDigits)
  }

  private var hedge: String {
    switch (isUncertain, isApproximate) {
    case (false, false): ""
    case (true, false): "?"
    case (false, true): "~"
    case (true, true): "%"
    }
  }
}

extension LiteralScanner {
  /// Reads one date from the cursor on.
  mutating func scanDatePoint() throws(LiteralError) -> EDTFPoint {
    let start = offset
    var point = try scanYear()
    point.month = try scanPart("month", 1...12)
    point.day = try scanPart("day", 1...31)
    try check(point, from: start)
    if accept("%") {
      (point.isUncertain, point.isApproximate) = (true, true)
    } else if accept("?") {
      point.isUncertain = true
    } else if accept("~") {
      point.isApproximate = true
    }
    return point
  }

  private mutating func scanYear() throws(LiteralError) -> EDTFPoint {
    let start = offset
    let digits = takeDigits(atMost: 4)
    let unknown = take { $0 == "X" }.utf8.count
    guard digits.utf8.count + unknown == 4 else {
      throw LiteralError(
        "the year does not have four digits", offset: start,
        hint: "write dates as 2025, 2025-12 or 2025-12-20")
    }
    if digits.isEmpty { return EDTFPoint(year: nil) }
    guard unknown <= 2, let year = Int(digits + String(repeating: "0", count: unknown)), year > 0
    else { throw LiteralError("the year is out of range", offset: start, hint: "use 0001 to 9999") }
    return EDTFPoint(year: year, unspecifiedYearDigits: unknown)
  }

  /// Reads a hyphen and a two-digit part; nil where none follows or it is `XX`.
  private mutating func scanPart(
    _ name: String, _ range: ClosedRange<Int>
  ) throws(LiteralError) -> Int? {
    guard accept("-") else { return nil }
    if accept("XX") { return nil }
    let digits = takeDigits(atMost: 2)
    guard digits.utf8.count == 2, let value = Int(digits) else {
      throw unexpected("a \(name) of two digits")
    }
    guard range.contains(value) else {
      throw fail("there is no \(name) \"\(digits)\"", back: 2)
    }
    return value
  }

  private func check(_ point: EDTFPoint, from start: Int) throws(LiteralError) {
    guard let day = point.day else { return }
    guard let month = point.month else {
      throw LiteralError("the date has a day but no month", offset: start)
    }
    // An unstated year might be a leap year.
    let year = point.unspecifiedYearDigits == 0 ? point.year ?? 2000 : 2000
    if day > CalendarDay.days(in: month, of: year) {
      throw fail("the month does not have a day \"\(day)\"", back: 2)
    }
  }
}
