extension String {
  /// The pattern with `~` as no-break spaces and the arguments in place of `{name}`.
  ///
  /// Arguments are put in as they are: braces and tildes in them stay.
  func filled(_ arguments: [String: String] = [:]) -> String {
    var result = ""
    var rest = self[...]
    while let brace = rest.firstIndex(of: "{") {
      result += rest[..<brace].tied
      rest = rest[brace...]
      guard let end = rest.firstIndex(of: "}") else { break }
      let name = String(rest[rest.index(after: brace)..<end])
      result += arguments[name] ?? "{\(name)}"
      rest = rest[rest.index(after: end)...]
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
  fileprivate var tied: String { String(map { $0 == "~" ? "\u{A0}" : $0 }) }
}
