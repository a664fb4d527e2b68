extension String {
  /// The pattern with `~` as no-break spaces and the arguments in place of `{name}`.
  ///
  /// Arguments are put in as they are: braces and tildes in them stay.
  func filled(_ arguments: [String: String] = [:]) -> String {
    var result = ""
    var rest = self[...]
    while let brace = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<brace].tied
      rest = rest[brace...]
      guard let end = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(rest[rest.utf8.index(after: brace)..<end])
      result += arguments[name] ?? "{\(name)}"
      rest = rest[rest.utf8.index(after: end)...]
    }
    return result + rest.tied
  }

  /// The names of the arguments, sorted.
  var argumentNames: [String] {
    split(separator: "{").compactMap { piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }.sorted()
  }
}

extension Substring {
  fileprivate var tied: String {
    guard utf8.contains(UInt8(ascii: "~")) else { return String(self) }
    return String(map { $0 == "~" ? "\u{A0}" : $0 })
  }
}
