extension CalendarDay: CustomStringConvertible {
  /// Reads `2025-12-20`.
  public init(parsing text: String) throws(LiteralError) {
    let date = try EDTFPoint(parsing: text)
    guard let day = date.exactDay else {
      throw LiteralError("\"\(text)\" is not a single day", hint: "write it as 2025-12-20")
    }
    self = day
  }

  /// The literal: `2025-12-20`.
  public var literal: String {
    "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))"
  }

  /// The literal.
  public var description: String { literal }
}

extension Int {
  /// The decimal digits with leading zeros.
  func padded(_ width: Int) -> String {
    var digits = String(self)
    while digits.utf8.count < width { digits = "0" + digits }
    return digits
  }
}
