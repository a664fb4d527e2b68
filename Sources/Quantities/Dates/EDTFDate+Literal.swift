extension EDTFDate: CustomStringConvertible {
  /// Reads a point (`2025-12-20~`), an interval (`2024-08-09/2024-08-12`, `2025-12-20/..` open,
  /// `2025/` with an unknown end) or a set of which one member is meant (`[2022,2024]`,
  /// `[2022..2024]`).
  public init(parsing text: String) throws(LiteralError) {
    var scanner = LiteralScanner(text)
    self = scanner.next == "[" ? try scanner.scanDateSet() : try scanner.scanPointOrInterval()
    try scanner.expectEnd()
  }

  /// The literal; runs of a set are written out.
  public var literal: String {
    switch self {
    case .point(let point): point.literal
    case .interval(let start, let end): "\(Self.literal(of: start))/\(Self.literal(of: end))"
    case .oneOf(let points): "[\(points.map(\.literal).joined(separator: ","))]"
    }
  }

  /// The literal.
  public var description: String { literal }

  private static func literal(of end: EDTFPoint?) -> String {
    guard let end else { return ".." }
    return end.isUnknown ? "" : end.literal
  }
}

extension LiteralScanner {
  fileprivate mutating func scanPointOrInterval() throws(LiteralError) -> EDTFDate {
    let start = try scanIntervalEnd()
    guard accept("/") else {
      guard let start, offset > 0 else { throw unexpected("a date") }
      return .point(start)
    }
    let end = try scanIntervalEnd()
    if (start?.isUnknown ?? true) && (end?.isUnknown ?? true) {
      throw LiteralError("the interval has neither a start nor an end")
    }
    if let first = start?.earliest, let last = end?.latest, first > last {
      throw LiteralError(
        "the interval ends before it starts", hint: "write the earlier date first")
    }
    return .interval(start, end)
  }

  /// Reads a date, `..` for an open end (nil) or nothing for an unknown one.
  private mutating func scanIntervalEnd() throws(LiteralError) -> EDTFPoint? {
    if accept("..") { return nil }
    if next == nil || next == "/" { return EDTFPoint(year: nil) }
    return try scanDatePoint()
  }

  fileprivate mutating func scanDateSet() throws(LiteralError) -> EDTFDate {
    _ = accept("[")
    var members: [EDTFPoint] = []
    repeat {
      skipSpaces()
      let member = try scanDatePoint()
      members += accept("..") ? try scanRun(from: member) : [member]
    } while accept(",")
    guard accept("]") else { throw unexpected("\",\" or \"]\"") }
    guard members.count > 1 else { throw fail("the set has only one member", back: offset) }
    return .oneOf(members)
  }

  /// Reads the last member of a run and returns all of them.
  private mutating func scanRun(from first: EDTFPoint) throws(LiteralError) -> [EDTFPoint] {
    let start = offset
    let last = try scanDatePoint()
    guard first.precision == last.precision, let run = first.run(through: last) else {
      throw LiteralError(
        "the run does not lead from one date to a later one of the same kind", offset: start)
    }
    return run
  }
}

extension EDTFPoint {
  /// The years, months or days from this one through another; nil where the other is not later, an
  /// end is hedged or unspecified, or there are more than a thousand.
  fileprivate func run(through last: EDTFPoint) -> [EDTFPoint]? {
    guard let first = step, let end = last.step, first < end, end - first < 1000 else { return nil }
    return (first...end).compactMap { number in
      switch precision {
      case .unknown: nil
      case .year: EDTFPoint(year: number)
      case .month: EDTFPoint(year: number / 12, month: number % 12 + 1)
      case .day: CalendarDay(dayNumber: number).map { EDTFPoint($0) }
      }
    }
  }

  /// The number of the year, month or day.
  private var step: Int? {
    guard let year, unspecifiedYearDigits == 0, !isUncertain, !isApproximate else { return nil }
    guard let month else { return year }
    return day == nil ? year * 12 + month - 1 : earliest?.dayNumber
  }
}
