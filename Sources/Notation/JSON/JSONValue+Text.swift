extension JSONValue {
  /// The value as text, the same on every run: members in their order, two spaces of indent, no
  /// blank at a line's end, no line break at the end of the text.
  ///
  /// - Parameter isCompact: everything on one line, without blanks.
  public func text(isCompact: Bool = false) -> String {
    String(decoding: bytes(isCompact: isCompact), as: UTF8.self)
  }

  /// The same as UTF-8.
  public func bytes(isCompact: Bool = false) -> [UInt8] {
    bytes(brokenTo: isCompact ? 0 : .max)
  }

  /// The value as UTF-8 text with long lines: with 2, each piece of a member of the outermost mapping
  /// stands on a line of its own.
  ///
  /// - Parameter levels: how many levels of lists and mappings are broken into lines.
  public func bytes(brokenTo levels: Int) -> [UInt8] {
    var writer = JSONWriter(levels: levels)
    writer.write(self, depth: 0)
    return writer.bytes
  }
}

/// Writes values as JSON text (RFC 8259).
private struct JSONWriter {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  /// How many levels are broken into lines.
  private let levels: Int

  init(levels: Int) { self.levels = levels }

  /// Writes a value; on one line where there is no depth.
  mutating func write(_ value: JSONValue, depth: Int?) {
    let depth = depth.flatMap { $0 < levels ? $0 : nil }
    switch value {
    case .null: add("null")
    case .boolean(let value): add(value ? "true" : "false")
    case .integer(let value): add(String(value))
    case .number(let literal): add(literal)
    case .string(let text): addQuoted(text)
    case .array(let items):
      writeList(items, "[", "]", depth: depth) { item, writer, depth in
        writer.write(item, depth: depth)
      }
    case .object(let members):
      writeList(members, "{", "}", depth: depth) { member, writer, depth in
        writer.addQuoted(member.name)
        writer.add(depth == nil ? ":" : ": ")
        writer.write(member.value, depth: depth)
      }
    }
  }

  private mutating func writeList<Item>(
    _ items: [Item], _ opening: String, _ closing: String, depth: Int?,
    each: (Item, inout JSONWriter, Int?) -> Void
  ) {
    add(opening)
    for (index, item) in items.enumerated() {
      if index > 0 { add(",") }
      breakLine(depth: depth.map { $0 + 1 })
      each(item, &self, depth.map { $0 + 1 })
    }
    if !items.isEmpty { breakLine(depth: depth) }
    add(closing)
  }

  private mutating func breakLine(depth: Int?) {
    guard let depth else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds a string with the escapes of RFC 8259; other characters stand as UTF-8.
  private mutating func addQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let start = bytes.count
    add(text)
    if hasEscapes(from: start) {
      bytes.removeSubrange(start...)
      for scalar in text.unicodeScalars { addEscaped(scalar) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func addEscaped(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": add("\\\"")
    case "\\": add("\\\\")
    case "\n": add("\\n")
    case "\r": add("\\r")
    case "\t": add("\\t")
    case "\u{0}"..<"\u{20}", "\u{7f}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      add("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// Whether something behind a place must be escaped; few texts have such a character.
  private func hasEscapes(from start: Int) -> Bool {
    bytes.indices[start...].contains { place in
      switch bytes[place] {
      case 0..<0x20, 0x22, 0x5c, 0x7f: true
      // U+2028 and U+2029 begin as other punctuation does.
      case 0xe2: bytes[place + 1] == 0x80 && bytes[place + 2] & 0xfe == 0xa8
      default: false
      }
    }
  }
}
