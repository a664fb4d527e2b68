extension ISODuration: CustomStringConvertible {
  /// Reads `P5Y`, `P18M`, `P2Y6M`, `P3W`, `P10D`: units in this order, weeks alone, no times.
  public init(parsing text: String) throws(LiteralError) {
    var scanner = LiteralScanner(text)
    self = try scanner.scanDuration()
    try scanner.expectEnd()
  }

  /// The literal; `P0D` for nothing.
  public var literal: String {
    let parts = [(years, "Y"), (months, "M"), (weeks, "W"), (days, "D")]
    let written = parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined()
    return "P" + (written.isEmpty ? "0D" : written)
  }

  /// The literal.
  public var description: String { literal }
}

extension LiteralScanner {
  fileprivate mutating func scanDuration() throws(LiteralError) -> ISODuration {
    guard accept("P") else { throw unexpected("\"P\"", hint: "write durations as P5Y or P18M") }
    var duration = ISODuration()
    let units: [(String, WritableKeyPath<ISODuration, Int>)] = [
      ("Y", \.years), ("M", \.months), ("W", \.weeks), ("D", \.days),
    ]
    var rest = units[...]
    while next != nil {
      let start = offset
      let digits = takeDigits(atMost: 6)
      guard let number = Int(digits) else { throw unexpected("a number", hint: hintForTime) }
      guard let unit = rest.firstIndex(where: { accept($0.0) }) else {
        throw unexpected("Y, M, W or D", hint: "write years, then months, then days")
      }
      if units[unit].0 == "W", start > 1 || next != nil {
        throw LiteralError("weeks stand beside other units", offset: start, hint: "write days")
      }
      duration[keyPath: units[unit].1] = number
      rest = units[(unit + 1)...]
    }
    guard offset > 1 else { throw unexpected("a number") }
    return duration
  }

  private var hintForTime: String? { next == "T" ? "leave out hours and minutes" : nil }
}
