extension String {
  /// The pattern with `~` as no-break spaces and the arguments in place of `{name}`.
  ///
  /// Arguments are put in as they are: braces and tildes in them stay.
  func filled(_ arguments: [String: String] = [:]) -> String {
    guard utf8.contains(where: { $0.isPatternMark }) else { return self }
    var pattern = self
    return pattern.withUTF8 { Self.filled($0, arguments) }
  }

  private static func filled(
    _ pattern: UnsafeBufferPointer<UInt8>, _ arguments: [String: String]
  ) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(2 * pattern.count)
    var rest = pattern[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "~") {
        result += Space.noBreak.utf8
      } else if byte == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) {
        let name = String(decoding: rest[..<end], as: UTF8.self)
        result += (arguments[name] ?? "{\(name)}").utf8
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
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
