extension JSONValue {
  /// The value as a YAML document in block style, the same on every run: two spaces of indent, what
  /// is small and flat on one line of at most 100 columns, a line break at the end.
  ///
  /// Texts stand plain where YAML's core schema reads them back as the same text, else in double
  /// quotes.
  public func yaml() -> String {
    var output = ""
    writeBlock(to: &output, depth: 0)
    return output
  }

  /// Writes the value where a line has begun, and ends its last line.
  private func writeBlock(to output: inout String, depth: Int) {
    let indent = String(repeating: "  ", count: depth)
    switch self {
    case .object(let members) where !members.isEmpty:
      for (index, member) in members.enumerated() {
        if index > 0 { output += indent }
        output += member.name.yamlScalar + ":"
        member.value.writeValue(to: &output, depth: depth, used: member.name.count + 1)
      }
    case .array(let items) where !items.isEmpty:
      for (index, item) in items.enumerated() {
        if index > 0 { output += indent }
        output += "- "
        if item.isFlat, let line = item.flowLine, fits(line, depth: depth, used: 2) {
          output += line + "\n"
        } else {
          item.writeBlock(to: &output, depth: depth + 1)
        }
      }
    default: output += (flowLine ?? "") + "\n"
    }
  }

  /// Writes the value behind a key.
  private func writeValue(to output: inout String, depth: Int, used: Int) {
    if isFlat, let line = flowLine, fits(line, depth: depth, used: used + 1) {
      output += " " + line + "\n"
      return
    }
    output += "\n" + String(repeating: "  ", count: depth + 1)
    writeBlock(to: &output, depth: depth + 1)
  }

  private func fits(_ line: String, depth: Int, used: Int) -> Bool {
    isScalar || 2 * depth + used + line.count <= 100
  }

  private var isScalar: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  /// Whether nothing inside the value has parts of its own.
  private var isFlat: Bool {
    switch self {
    case .array(let items): items.allSatisfy(\.isScalar)
    case .object(let members): members.allSatisfy(\.value.isScalar)
    default: true
    }
  }

  /// The value on one line.
  private var flowLine: String? {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .number(let literal): literal
    case .string(let text): text.yamlScalar
    case .array(let items):
      "[" + items.compactMap(\.flowLine).joined(separator: ", ") + "]"
    case .object(let members) where members.isEmpty: "{}"
    case .object(let members):
      "{ "
        + members.map { "\($0.name.yamlScalar): \($0.value.flowLine ?? "")" }
        .joined(separator: ", ") + " }"
    }
  }
}

extension String {
  /// The text as a YAML scalar.
  fileprivate var yamlScalar: String { isPlainYAML ? self : JSONValue.string(self).text() }

  /// Whether the text may stand without quotes, in block and in flow style.
  ///
  /// Every scalar of every edition passes through here, so ASCII is judged byte by byte.
  private var isPlainYAML: Bool {
    guard let first = unicodeScalars.first else { return false }
    let isPlainStart = first.properties.isAlphabetic || first.isASCIIDigit || first == "/"
    guard isPlainStart, !isReserved else { return false }
    var previous: UInt8 = 0
    for byte in utf8 {
      let isMark = byte == UInt8(ascii: "#") && previous == UInt8(ascii: " ")
      let isPair = byte == UInt8(ascii: " ") && previous == UInt8(ascii: ":")
      if isMark || isPair || !byte.isPlainYAML { return false }
      previous = byte
    }
    guard previous != UInt8(ascii: ":"), previous != UInt8(ascii: " ") else { return false }
    return unicodeScalars.allSatisfy { $0.isASCII || $0.isPlainYAML }
  }

  /// Whether YAML reads the word as something else than text.
  private var isReserved: Bool {
    utf8.count <= 5
      && ["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(lowercased())
  }
}

extension UInt8 {
  /// Whether the byte is a visible ASCII sign without meaning in YAML, or part of another character.
  fileprivate var isPlainYAML: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
      UInt8(ascii: "\\"), 0x7f, 0..<0x20:
      false
    default: true
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Whether a character beyond ASCII is visible.
  fileprivate var isPlainYAML: Bool {
    if self == "\u{feff}" { return false }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned,
      .format:
      return false
    default: return true
    }
  }
}
