import Quantities

/// Moments as documents write them.
enum Timestamp {
  /// The moment some seconds after 1970-01-01T00:00:00Z, as `YYYY-MM-DDThh:mm:ssZ`; the start of
  /// 1970 for one outside the years 0001 to 9999.
  static func text(_ seconds: Int) -> String {
    let day = seconds.quotientAndRemainderDown(by: 86_400)
    guard let date = CalendarDay(dayNumber: day.quotient), (1...9999).contains(date.year) else {
      return "1970-01-01T00:00:00Z"
    }
    let time = [day.remainder / 3600, day.remainder / 60 % 60, day.remainder % 60]
    let digits = time.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(date.literal)T\(digits)Z"
  }
}

extension Int {
  /// Quotient and remainder, the remainder never below 0.
  fileprivate func quotientAndRemainderDown(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
