internal import Quantities

/// Moments as headers write them (RFC 5322, section 3.3).
enum MailDate {
  private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The words of a moment some seconds after 1970-01-01T00:00:00Z, a Thursday; the start of 1970
  /// for one before it or behind the year 9999.
  static func words(_ seconds: Int) -> [String] {
    let number = seconds / 86_400
    guard seconds >= 0, let day = CalendarDay(dayNumber: number), day.year <= 9999 else {
      return words(0)
    }
    let time = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map(twoDigits)
    return [
      weekdays[number % 7] + ",", twoDigits(day.day), months[day.month - 1], String(day.year),
      time.joined(separator: ":"), "+0000",
    ]
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
