/// The form of language tags (BCP 47, 2.1): subtags of one to eight letters or digits.
enum LanguageTag {
  /// Whether a tag has the form, starting with a language of two letters or more.
  static func isWellFormed(_ tag: String) -> Bool {
    let subtags = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = subtags.first, language.count >= 2, language.allSatisfy(isLetter) else {
      return false
    }
    return subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isLetterOrDigit) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

/// The form of days, `YYYY-MM-DD` (ISO 8601).
enum CalendarDay {
  /// Whether a text has the form, with a month and a day that exist in some year.
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}

/// The form of moments, `YYYY-MM-DDThh:mm:ssZ` (ISO 8601, in UTC).
enum Moment {
  /// Whether a text has the form.
  static func isWellFormed(_ text: String) -> Bool {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, CalendarDay.isWellFormed(String(parts[0])), parts[1].last == "Z"
    else { return false }
    let time = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    let numbers = time.compactMap { $0.utf8.count == 2 ? Int($0) : nil }
    return numbers.count == 3 && (0..<24).contains(numbers[0])
      && numbers.dropFirst().allSatisfy((0..<60).contains)
  }
}
