extension JSONValue {
  /// Reads JSON (RFC 8259).
  ///
  /// - Parameter bytes: the text as UTF-8; what is none is read as U+FFFD.
  /// - Returns: nil where it is no JSON, or nested deeper than any that this program writes.
  public init?(parsing bytes: [UInt8]) {
    var reader = JSONReader(bytes)
    guard let value = reader.document() else { return nil }
    self = value
  }
}

/// Reads a JSON text from its first byte to its last.
struct JSONReader {
  private let bytes: [UInt8]
  private var next = 0

  /// Deeper than anything that this program writes.
  private static let deepest = 64

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value, if there is nothing but blanks around it.
  mutating func document() -> JSONValue? {
    guard let value = value(depth: 0), lookAhead() == nil else { return nil }
    return value
  }

  private mutating func value(depth: Int) -> JSONValue? {
    guard depth < Self.deepest, let first = lookAhead() else { return nil }
    switch first {
    case UInt8(ascii: "{"):
      return list(to: UInt8(ascii: "}")) { $0.member(depth: depth + 1) }.map { .object($0) }
    case UInt8(ascii: "["):
      return list(to: UInt8(ascii: "]")) { $0.value(depth: depth + 1) }.map { .array($0) }
    case UInt8(ascii: "\""): return string().map { .string($0) }
    case UInt8(ascii: "n"): return take("null") ? .null : nil
    case UInt8(ascii: "t"): return take("true") ? .boolean(true) : nil
    case UInt8(ascii: "f"): return take("false") ? .boolean(false) : nil
    default: return number()
    }
  }

  /// What stands between brackets, with commas between.
  private mutating func list<Item>(
    to closing: UInt8, each: (inout JSONReader) -> Item?
  ) -> [Item]? {
    next += 1
    var items: [Item] = []
    if lookAhead() == closing {
      next += 1
      return items
    }
    while let item = each(&self) {
      items.append(item)
      guard let mark = lookAhead() else { return nil }
      next += 1
      if mark == closing { return items }
      if mark != UInt8(ascii: ",") { return nil }
    }
    return nil
  }

  private mutating func member(depth: Int) -> JSONMember? {
    guard lookAhead() == UInt8(ascii: "\""), let name = string(),
      lookAhead() == UInt8(ascii: ":")
    else { return nil }
    next += 1
    return value(depth: depth).map { JSONMember(name: name, value: $0) }
  }

  /// The next byte that is no blank; nil at the end.
  private mutating func lookAhead() -> UInt8? {
    while next < bytes.count {
      switch bytes[next] {
      case 0x20, 0x09, 0x0a, 0x0d: next += 1
      default: return bytes[next]
      }
    }
    return nil
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let isThere = word.withUTF8Buffer { bytes[next...].starts(with: $0) }
    if isThere { next += word.utf8CodeUnitCount }
    return isThere
  }

  /// A number as it stands; a whole one that fits as a whole number.
  private mutating func number() -> JSONValue? {
    let start = next
    _ = take("-")
    let isZero = take("0")
    guard isZero || takeDigits() else { return nil }
    if take("."), !takeDigits() { return nil }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      guard takeDigits() else { return nil }
    }
    let literal = String(decoding: bytes[start..<next], as: UTF8.self)
    return Int(literal).map { .integer($0) } ?? .number(literal)
  }

  /// Whether there were digits to go over.
  private mutating func takeDigits() -> Bool {
    let start = next
    while next < bytes.count, (0x30...0x39).contains(bytes[next]) { next += 1 }
    return next > start
  }
}

extension JSONReader {
  /// A string, from its first quotation mark on.
  private mutating func string() -> String? {
    next += 1
    var text = ""
    var start = next
    while next < bytes.count {
      switch bytes[next] {
      case UInt8(ascii: "\""):
        text += String(decoding: bytes[start..<next], as: UTF8.self)
        next += 1
        return text
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<next], as: UTF8.self)
        guard let scalar = escape() else { return nil }
        text.unicodeScalars.append(scalar)
        start = next
      case 0..<0x20: return nil
      default: next += 1
      }
    }
    return nil
  }

  /// A character after a backslash.
  private mutating func escape() -> Unicode.Scalar? {
    next += 2
    guard next <= bytes.count else { return nil }
    switch bytes[next - 1] {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return escapedUnits()
    case let mark where "\"\\/".utf8.contains(mark): return Unicode.Scalar(mark)
    default: return nil
    }
  }

  /// A character by its one or two UTF-16 code units.
  private mutating func escapedUnits() -> Unicode.Scalar? {
    guard let first = unit() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard take("\\u"), let second = unit(), UTF16.isTrailSurrogate(second) else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  /// Four hexadecimal digits.
  private mutating func unit() -> UInt16? {
    guard next + 4 <= bytes.count else { return nil }
    defer { next += 4 }
    let digits = bytes[next..<next + 4].map { Character(Unicode.Scalar($0)).hexDigitValue }
    return digits.reduce(0) { sum, digit in
      sum.flatMap { sum in digit.map { sum << 4 | UInt16($0) } }
    }
  }
}
