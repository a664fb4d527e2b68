/// What a date follows in a sentence; languages with cases need it.
enum DateRole: Hashable, Sendable {
  /// Alone: "May 2026".
  case plain
  /// "since May 2026".
  case from
  /// "until May 2026".
  case until
  /// "about May 2026".
  case around
}

/// How a language writes dates.
///
/// Patterns use `{d}` for the day, `{m}` for the month, `{y}` for the year, `{x}` for a date.
struct DateStyle: Hashable, Sendable {
  let long: Form
  let short: Form
  /// Between the ends of a span of months or years.
  let tightDash: String
  /// Between the ends of a span of dates with spaces in them.
  let looseDash: String

  /// One form, long or short.
  struct Form: Hashable, Sendable {
    /// A day and its month.
    let dayMonth: String
    /// Two days (`{a}`, `{b}`) of one month.
    let daySpan: String
    /// A date without its year (`{x}`) and the year.
    let withYear: String
    let plain: Role
    let from: Role
    let until: Role
    let around: Role

    func role(_ role: DateRole) -> Role {
      switch role {
      case .plain: plain
      case .from: from
      case .until: until
      case .around: around
      }
    }
  }

  /// What changes with the role of the date.
  struct Role: Hashable, Sendable {
    /// What stands around the date.
    let frame: String
    /// A year alone.
    let year: String
    /// The months alone.
    let months: [String]
    /// The months beside a day.
    let monthsWithDay: [String]

    init(
      _ frame: String = "{x}", year: String = "{y}", months: [String],
      withDay: [String]? = nil
    ) {
      self.frame = frame
      self.year = year
      self.months = months
      monthsWithDay = withDay ?? months
    }
  }
}
