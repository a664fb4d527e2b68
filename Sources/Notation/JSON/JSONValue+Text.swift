extension JSONValue {
  /// The value as text, the same on every run: members in their order, two spaces of indent, no
  /// blank at a line's end, no line break at the end of the text.
  ///
  /// - Parameter isCompact: everything on one line, without blanks.
  public func text(isCompact: Bool = false) -> String {
    var output = ""
    write(to: &output, depth: isCompact ? nil : 0)
    return output
  }

  private func write(to output: inout String, depth: Int?) {
    switch self {
    case .null: output += "null"
    case .boolean(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .number(let literal): output += literal
    case .string(let text): Self.writeQuoted(text, to: &output)
    case .array(let items):
      Self.writeList(items, "[", "]", to: &output, depth: depth) { item, output, depth in
        item.write(to: &output, depth: depth)
      }
    case .object(let members):
      Self.writeList(members, "{", "}", to: &output, depth: depth) { member, output, depth in
        Self.writeQuoted(member.name, to: &output)
        output += depth == nil ? ":" : ": "
        member.value.write(to: &output, depth: depth)
      }
    }
  }

  private static func writeList<Item>(
    _ items: [Item], _ opening: String, _ closing: String, to output: inout String, depth: Int?,
    each: (Item, inout String, Int?) -> Void
  ) {
    output += opening
    for (index, item) in items.enumerated() {
      if index > 0 { output += "," }
      breakLine(in: &output, depth: depth.map { $0 + 1 })
      each(item, &output, depth.map { $0 + 1 })
    }
    if !items.isEmpty { breakLine(in: &output, depth: depth) }
    output += closing
  }

  private static func breakLine(in output: inout String, depth: Int?) {
    guard let depth else { return }
    output += "\n"
    for _ in 0..<depth { output += "  " }
  }

  /// Writes a string with the escapes of RFC 8259; other characters stand as UTF-8.
  private static func writeQuoted(_ text: String, to output: inout String) {
    output += "\""
    defer { output += "\"" }
    guard text.utf8.contains(where: mayNeedEscape) else {
      output += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case "\u{0}"..<"\u{20}", "\u{7f}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
  }

  /// Whether a byte is that of a character with an escape, or starts one: U+2028 and U+2029 begin
  /// with E2, as other punctuation does.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x22 || byte == 0x5c || byte == 0x7f || byte == 0xe2
  }
}
