/// A text reduced to its letters and digits, in which stretches are looked up one after another.
struct ReadingOrder {
  private let text: String
  private var position: String.Index

  init(_ text: String) {
    self.text = Self.reduced(text)
    position = self.text.startIndex
  }

  /// What remains of a text when breaks of lines and words do not matter.
  static func reduced(_ text: String) -> String {
    String(text.filter { $0.isLetter || $0.isNumber })
  }

  /// Whether a stretch stands somewhere.
  func has(_ stretch: String) -> Bool {
    let wanted = Self.reduced(stretch)
    return wanted.isEmpty || !text.ranges(of: wanted).isEmpty || isBroken(wanted, in: text[...])
  }

  /// Letters that make a stretch one of a kind; shorter ones stand in many places.
  private static let telling = 16

  /// Whether a stretch stands behind the last one that was found.
  mutating func advance(over stretch: String) -> Bool {
    let wanted = Self.reduced(stretch)
    if wanted.isEmpty { return true }
    if let range = text[position...].firstRange(of: wanted) {
      if wanted.count >= Self.telling { position = range.upperBound }
      return true
    }
    return isBroken(wanted, in: text[position...])
  }

  /// Whether a stretch stands in two parts, as where a page ends in it.
  private func isBroken(_ wanted: String, in rest: Substring) -> Bool {
    var head = Substring(wanted)
    while head.count > 3 {
      head.removeLast()
      guard let range = rest.firstRange(of: head) else { continue }
      let tail = wanted[head.endIndex...]
      return rest[range.upperBound...].firstRange(of: tail) != nil
    }
    return false
  }
}
