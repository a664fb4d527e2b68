/// A question as it is written, split into words that know their places.
struct QueryDraft {
  /// A word with its place in code points.
  struct Word {
    var text: String
    var offset: Int
    var length: Int
  }

  /// A name with its value.
  struct Pair {
    var name: Word
    var value: Word
  }

  var measure: Word
  var pairs: [Pair]
  /// The place behind the last word.
  var end: Int
}

extension QueryDraft {
  /// Splits `measure name=value other="a value"`.
  init(_ text: String) throws(QueryError) {
    var scanner = QueryScanner(text)
    scanner.skipSpaces()
    measure = scanner.takeName()
    guard !measure.text.isEmpty else { throw scanner.unexpected("a measure") }
    pairs = []
    while scanner.skipSpaces(), !scanner.isAtEnd {
      let name = scanner.takeName()
      guard !name.text.isEmpty else { throw scanner.unexpected("an argument") }
      guard scanner.accept("=") else {
        throw scanner.unexpected(
          "\"=\" behind \"\(name.text)\"", hint: "write arguments as name=value")
      }
      pairs.append(Pair(name: name, value: try scanner.takeValue()))
    }
    guard scanner.isAtEnd else { throw scanner.unexpected("a space") }
    end = scanner.offset
  }
}

extension QueryDraft {
  /// The words of a question in its canonical form, without writing it first.
  init(_ query: FigureQuery) {
    measure = Word(text: query.measure, offset: 0, length: query.measure.unicodeScalars.count)
    pairs = []
    end = measure.length
    for argument in query.arguments {
      let name = next(argument.name, written: argument.name)
      let value = next(argument.value, written: FigureQuery.quoted(argument.value))
      pairs.append(Pair(name: name, value: value))
    }
  }

  /// A word behind the last one, with one sign between them.
  private mutating func next(_ text: String, written: String) -> Word {
    let word = Word(text: text, offset: end + 1, length: written.unicodeScalars.count)
    end = word.offset + word.length
    return word
  }
}

/// A cursor over a question, whose bytes are UTF-8; places are counted in code points.
private struct QueryScanner {
  private let bytes: [UInt8]
  private var index = 0
  /// How many code points are behind the cursor.
  private(set) var offset = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private var next: Unicode.Scalar? {
    guard !isAtEnd else { return nil }
    if UTF8.isASCII(bytes[index]) { return Unicode.Scalar(bytes[index]) }
    return String(decoding: bytes[index...].prefix(4), as: UTF8.self).unicodeScalars.first
  }

  var isAtEnd: Bool { index == bytes.count }

  private mutating func step() {
    repeat { index += 1 } while index < bytes.count && UTF8.isContinuation(bytes[index])
    offset += 1
  }

  /// Steps over spaces; whether there was one.
  @discardableResult mutating func skipSpaces() -> Bool {
    let start = offset
    while let scalar = next, scalar.isBlank { step() }
    return offset > start
  }

  mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    step()
    return true
  }

  mutating func takeName() -> QueryDraft.Word { take { $0.isNamePart } }

  mutating func takeValue() throws(QueryError) -> QueryDraft.Word {
    if next == "\"" { return try takeQuoted() }
    let word = take { !$0.isBlank && $0 != "\"" && $0 != "=" }
    guard !word.text.isEmpty else {
      throw unexpected("a value", hint: "leave the argument out, or give it a value")
    }
    return word
  }

  /// Reads a value in quotes, in which `\"` and `\\` stand for the sign itself.
  private mutating func takeQuoted() throws(QueryError) -> QueryDraft.Word {
    let start = offset
    step()
    var text: [UInt8] = []
    while let scalar = next, scalar != "\"" {
      var first = index
      step()
      if scalar == "\\", !isAtEnd {
        first = index
        step()
      }
      text += bytes[first..<index]
    }
    guard accept("\"") else {
      throw QueryError(
        .syntax, "the quoted value does not end", offset: start, length: offset - start,
        hint: "close it with \"")
    }
    return word(text[...], from: start)
  }

  private mutating func take(while fits: (Unicode.Scalar) -> Bool) -> QueryDraft.Word {
    let (start, first) = (offset, index)
    while let scalar = next, fits(scalar) { step() }
    return word(bytes[first..<index], from: start)
  }

  private func word(_ text: ArraySlice<UInt8>, from start: Int) -> QueryDraft.Word {
    QueryDraft.Word(
      text: String(decoding: text, as: UTF8.self), offset: start, length: offset - start)
  }

  func unexpected(_ wanted: String, hint: String? = nil) -> QueryError {
    let found = next.map { "unexpected \"\($0)\", " } ?? "the question ends too early, "
    return QueryError(.syntax, found + "expected \(wanted)", offset: offset, hint: hint)
  }
}

extension Unicode.Scalar {
  /// Whether the character is white; what questions are made of is told without Unicode's tables.
  var isBlank: Bool {
    isASCII ? value == 0x20 || (0x9...0xd).contains(value) : properties.isWhitespace
  }

  /// Whether the character may stand in the name of a measure or an argument.
  fileprivate var isNamePart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }
}
