/// Extracted text with its lines joined as a reader joins them: a divided word without its hyphen,
/// words with a space, square characters with nothing between them.
struct FlowedText {
  private let text: String

  init(_ extracted: String) {
    var text = ""
    for line in extracted.split(whereSeparator: { $0 == "\n" || $0 == "\u{c}" }) {
      let words = Self.plain(String(line))
      if text.last == "\u{ad}" {
        text.removeLast()
      } else if let last = text.last, let first = words.first, !(last.isSquare || first.isSquare) {
        text += " "
      }
      text += words
    }
    self.text = text
  }

  /// Whether a text stands here letter by letter; a page's end may part it once.
  func has(_ stretch: String) -> Bool {
    let wanted = Self.plain(stretch)
    return wanted.isEmpty || text.contains(wanted) || isParted(wanted)
  }

  private func isParted(_ wanted: String) -> Bool {
    wanted.indices.dropFirst(8).contains { index in
      wanted[index...].count > 8 && text.contains(wanted[..<index])
        && text.contains(Self.plain(String(wanted[index...])))
    }
  }

  /// The text with plain spaces, without white at its ends.
  private static func plain(_ text: String) -> String {
    let spaced = text.map { $0 == "\u{a0}" || $0 == "\u{202f}" ? " " : $0 }
    guard let first = spaced.firstIndex(where: { $0 != " " }),
      let last = spaced.lastIndex(where: { $0 != " " })
    else { return "" }
    return String(spaced[first...last])
  }
}

extension Character {
  /// Whether the character fills a square: ideographs, kana and their punctuation.
  fileprivate var isSquare: Bool {
    unicodeScalars.first.map { (0x3000...0xffef).contains($0.value) } ?? false
  }
}
