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

/// A cursor over the code points of a question.
private struct QueryScanner {
  private let scalars: String.UnicodeScalarView
  private var index: String.Index
  /// How many code points are behind the cursor.
  private(set) var offset = 0

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  private var next: Unicode.Scalar? { isAtEnd ? nil : scalars[index] }

  var isAtEnd: Bool { index == scalars.endIndex }

  private mutating func step() {
    index = scalars.index(after: index)
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

  mutating func takeName() -> QueryDraft.Word {
    take(while: \.isNamePart)
  }

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
    var text = String.UnicodeScalarView()
    while let scalar = next, scalar != "\"" {
      step()
      if scalar == "\\", let escaped = next {
        text.append(escaped)
        step()
      } else {
        text.append(scalar)
      }
    }
    guard accept("\"") else {
      throw QueryError(
        .syntax, "the quoted value does not end", offset: start, length: offset - start,
        hint: "close it with \"")
    }
    return QueryDraft.Word(text: String(text), offset: start, length: offset - start)
  }

  private mutating func take(while fits: (Unicode.Scalar) -> Bool) -> QueryDraft.Word {
    let (start, first) = (offset, index)
    while let scalar = next, fits(scalar) { step() }
    let text = String(scalars[first..<index])
    return QueryDraft.Word(text: text, offset: start, length: offset - start)
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
