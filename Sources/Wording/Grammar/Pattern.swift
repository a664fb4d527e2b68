extension String {
  /// The pattern with `~` as no-break spaces and the arguments in place of `{name}`.
  ///
  /// Arguments are put in as they are: braces and tildes in them stay.
  func filled(_ arguments: [String: String] = [:]) -> String {
    guard utf8.contains(where: { $0.isPatternMark }) else { return self }
    var result = ""
    var rest = self[...]
    while let mark = rest.utf8.firstIndex(where: { $0.isPatternMark }) {
      result.append(contentsOf: rest[..<mark])
      let behind = rest[rest.utf8.index(after: mark)...]
      if rest.utf8[mark] == UInt8(ascii: "~") {
        result += "\u{A0}"
        rest = behind
      } else if let end = behind.utf8.firstIndex(of: UInt8(ascii: "}")) {
        let name = String(behind[..<end])
        result += arguments[name] ?? "{\(name)}"
        rest = behind[behind.utf8.index(after: end)...]
      } else {
        result += "{"
        rest = behind
      }
    }
    result.append(contentsOf: rest)
    return result
  }

  /// The names of the arguments, sorted.
  var argumentNames: [String] {
    split(separator: "{").compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }.sorted()
  }
}

extension UInt8 {
  /// Whether the byte is a sign that a pattern gives a meaning.
  fileprivate var isPatternMark: Bool { self == UInt8(ascii: "~") || self == UInt8(ascii: "{") }
}
