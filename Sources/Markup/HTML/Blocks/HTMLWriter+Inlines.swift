internal import Report
internal import Wording

extension HTMLWriter {
  /// Writes an element that holds running text.
  mutating func write(
    _ inlines: [Inline], as name: String, _ attributes: [XMLWriter.Attribute] = [],
    origin: String? = nil
  ) {
    mixed(name, attributes) { $0.write(inlines, origin: origin) }
  }

  /// Writes an element in which white counts.
  mutating func mixed(
    _ name: String, _ attributes: [XMLWriter.Attribute] = [], body: (inout HTMLWriter) -> Void
  ) {
    let outside = xml.startMixed(name, attributes)
    body(&self)
    xml.endMixed(outside)
  }

  /// Writes running text.
  ///
  /// - Parameter origin: where notes lead back to; nil for their marks.
  mutating func write(_ inlines: [Inline], origin: String? = nil) {
    for (index, inline) in inlines.enumerated() {
      if case .noteMark(let number) = inline {
        if index > 0, case .noteMark = inlines[index - 1] { writeComma() }
        writeMark(number, origin: origin)
      } else {
        write(inline, origin: origin)
      }
    }
  }

  /// Two marks in a row need a sign between them, or 1 and 2 read as 12.
  private mutating func writeComma() {
    xml.mixed("sup") { $0.element("span", [("class", "mark")], text: ",") }
  }

  private mutating func write(_ inline: Inline, origin: String?) {
    switch inline {
    case .text(let words): write(words)
    case .value(let words, _): xml.characters(words)
    case .emphasis(let inner): write(inner, as: "em", origin: origin)
    case .strong(let inner): write(inner, as: "strong", origin: origin)
    case .foreign(let inner, let language):
      write(inner, as: "span", [("lang", language)], origin: origin)
    case .noteMark(let number): writeMark(number, origin: origin)
    case .link(let inner, let uri):
      // Only addresses that open a page or a letter; anything else stays words.
      guard Self.schemes.contains(where: uri.lowercased().hasPrefix) else {
        return write(inner, origin: origin)
      }
      write(inner, as: "a", [("href", uri), ("rel", "noreferrer")], origin: origin)
    case .reference(let inner, let anchor):
      guard let place = places.place(of: anchor) else { return write(inner, origin: origin) }
      write(inner, as: "a", [("href", "#" + place)], origin: origin)
    }
  }

  /// How addresses begin that a link may lead to.
  private static let schemes = ["https://", "http://", "mailto:"]

  /// Writes words; abbreviations with their long form.
  mutating func write(_ words: String) {
    for part in wording.abbreviations(in: words) {
      if let expansion = part.expansion {
        xml.element("abbr", [("title", expansion)], text: part.text)
      } else {
        writeLoosened(part.text)
      }
    }
  }

  /// How many characters no-break spaces may hold together: a phone's line has hardly more.
  private static let longestRun = 20

  /// Writes words that may break behind no-break spaces where these glue a long phrase together,
  /// which would else break inside of a word.
  private mutating func writeLoosened(_ words: String) {
    let runs = words.split(separator: " ", omittingEmptySubsequences: false)
    for (index, run) in runs.enumerated() {
      if index > 0 { xml.characters(" ") }
      let pieces = run.split(separator: "\u{00a0}", omittingEmptySubsequences: false)
      for (place, piece) in pieces.enumerated() {
        if place > 0 { xml.characters("\u{00a0}") }
        if place > 0, run.count > Self.longestRun { xml.empty("wbr") }
        xml.characters(String(piece))
      }
    }
  }
}

extension Inline {
  /// The words without note marks.
  var words: String {
    switch self {
    case .text(let words), .value(let words, _): words
    case .emphasis(let inner), .strong(let inner), .foreign(let inner, _), .link(let inner, _),
      .reference(let inner, _):
      inner.words
    case .noteMark: ""
    }
  }
}

extension [Inline] {
  /// The words without note marks.
  var words: String { map(\.words).joined() }
}
