internal import Quantities

/// Writes dates in one form of one language.
struct DatePhrase {
  let wording: Wording
  let style: DateStyle
  let form: DateStyle.Form
  /// Whether years are left out, where a month is stated.
  let leavesOutYear: Bool

  /// The whole phrase for a date.
  func phrase(_ date: EDTFDate) -> String {
    switch date {
    case .point(let point): phrase(point)
    case .interval(let start?, let end?): span(start, end)
    case .interval(let start?, nil): framed(start, .from)
    case .interval(nil, let end?): framed(end, .until)
    case .interval(nil, nil): wording.text(.notStated)
    case .oneOf(let points): choice(points)
    }
  }

  /// A point with what is known of its certainty.
  private func phrase(_ point: EDTFPoint) -> String {
    if point.isUnknown { return wording.text(.notStated) }
    let date = point.isApproximate ? framed(point, .around) : bare(point, .plain)
    let dated =
      point.year == nil && !leavesOutYear ? wording.text(.yearNotStated, ["date": date]) : date
    return point.isUncertain ? wording.text(.dateUncertain, ["date": dated]) : dated
  }

  private func framed(_ point: EDTFPoint, _ role: DateRole) -> String {
    let inner = bare(point, role)
    let date = form.role(role).frame.filled(["x": inner])
    let isHedged = role != .around && (point.isUncertain || point.isApproximate)
    return isHedged ? wording.text(.dateUncertain, ["date": date]) : date
  }

  /// A point without hedges, in the forms that its role needs.
  private func bare(_ point: EDTFPoint, _ role: DateRole) -> String {
    let role = form.role(role)
    guard let month = point.month.map({ $0 - 1 }), role.months.indices.contains(month) else {
      return year(point, role)
    }
    guard let day = point.day else {
      return withYear(role.months[month], point, form.withYear)
    }
    let dayMonth = form.dayMonth.filled(["d": String(day), "m": role.monthsWithDay[month]])
    return withYear(dayMonth, point, form.withYear)
  }

  private func withYear(_ date: String, _ point: EDTFPoint, _ pattern: String) -> String {
    if leavesOutYear || point.year == nil { return date }
    guard point.unspecifiedYearDigits == 0 else {
      return wording.text(
        .dateInYears, ["date": date, "years": year(point, form.plain)])
    }
    return pattern.filled(["x": date, "y": digits(point)])
  }

  private func year(_ point: EDTFPoint, _ role: DateStyle.Role) -> String {
    guard let year = point.year else { return wording.text(.notStated) }
    switch point.unspecifiedYearDigits {
    case 0: return role.year.filled(["y": digits(point)])
    case 1: return wording.text(.decade, ["year": String(year)])
    default: return "\(year)\(style.tightDash)\(year + 99)".filled()
    }
  }

  private func digits(_ point: EDTFPoint) -> String { point.year.map { String($0) } ?? "" }
}

// MARK: - Spans and choices

extension DatePhrase {
  private func span(_ start: EDTFPoint, _ end: EDTFPoint) -> String {
    if end.isUnknown { return wording.text(.endNotStated, ["date": framed(start, .from)]) }
    if start.isUnknown { return wording.text(.startNotStated, ["date": framed(end, .until)]) }
    if start == end { return phrase(start) }
    return tight(start, end) ?? phrase(start) + style.looseDash.filled() + phrase(end)
  }

  /// A span whose ends share a month, a year or at least their kind; nil for all others.
  private func tight(_ start: EDTFPoint, _ end: EDTFPoint) -> String? {
    guard start.precision == end.precision, ![start, end].contains(where: \.isLoose) else {
      return nil
    }
    switch start.precision {
    case .day: return days(start, end)
    case .month where start.year == end.year:
      return withYear(
        bareMonth(start) + style.tightDash.filled() + bareMonth(end), end, form.withYear)
    case .year:
      let years = digits(start) + style.tightDash.filled() + digits(end)
      return form.plain.year == "{y}" ? years : yearSpan(years)
    case .month, .unknown: return nil
    }
  }

  private func days(_ start: EDTFPoint, _ end: EDTFPoint) -> String? {
    guard start.year == end.year, let first = start.day, let last = end.day else { return nil }
    if start.month == end.month, let month = start.month.map({ $0 - 1 }),
      form.plain.monthsWithDay.indices.contains(month)
    {
      let parts = [
        "a": String(first), "b": String(last), "m": form.plain.monthsWithDay[month],
      ]
      return withYear(form.daySpan.filled(parts), end, form.withYear)
    }
    let both = dayMonth(start) + style.looseDash.filled() + dayMonth(end)
    return withYear(both, end, form.withYear)
  }

  private func yearSpan(_ years: String) -> String {
    wording.text(.yearSpan, ["years": years])
  }

  private func bareMonth(_ point: EDTFPoint) -> String {
    let index = (point.month ?? 1) - 1
    return form.plain.months.indices.contains(index) ? form.plain.months[index] : ""
  }

  private func dayMonth(_ point: EDTFPoint) -> String {
    let index = (point.month ?? 1) - 1
    let months = form.plain.monthsWithDay
    let month = months.indices.contains(index) ? months[index] : ""
    return form.dayMonth.filled(["d": String(point.day ?? 1), "m": month])
  }

  private func choice(_ points: [EDTFPoint]) -> String {
    guard points.count > 3, let first = points.first, let last = points.last else {
      return wording.choice(points.map { phrase($0) })
    }
    return wording.text(.between, ["a": phrase(first), "b": phrase(last)])
  }
}

extension EDTFPoint {
  /// Whether the date is hedged or has no definite year, so that it cannot share parts with
  /// another.
  fileprivate var isLoose: Bool {
    isUncertain || isApproximate || year == nil || unspecifiedYearDigits > 0
  }
}
