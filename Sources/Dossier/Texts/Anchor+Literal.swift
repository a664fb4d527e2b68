public import Quantities

extension Anchor: CustomStringConvertible {
  /// Reads `source#paragraph:start-end@digest`.
  ///
  /// The paragraph counts from 1, the end is above the start, the digest has twelve lower-case
  /// hexadecimal digits.
  public init(parsing text: String) throws(LiteralError) {
    var scanner = AnchorScanner(text)
    let source = try scanner.take(until: "#", "the source's id")
    guard RecordID.isWellFormed(source) else {
      throw LiteralError("'\(source)' is not an id")
    }
    let paragraph = try scanner.takeNumber(until: ":", "the paragraph")
    guard paragraph > 0 else { throw scanner.fail("paragraphs count from 1") }
    let start = try scanner.takeNumber(until: "-", "the start")
    let end = try scanner.takeNumber(until: "@", "the end")
    guard start < end else { throw scanner.fail("the end '\(end)' is not above '\(start)'") }
    let digest = scanner.rest
    guard SHA256.isHex(digest, digits: Self.digestDigits) else {
      throw scanner.fail("'\(digest)' is not a digest of 12 hexadecimal digits")
    }
    self.init(
      source: RecordID(source), paragraph: paragraph, start: start, end: end, digest: digest)
  }

  /// How many hexadecimal digits of the SHA-256 an anchor keeps.
  static let digestDigits = 12

  /// The anchor as it is written: `source#paragraph:start-end@digest`.
  public var literal: String { "\(source)#\(paragraph):\(start)-\(end)@\(digest)" }

  /// The literal.
  public var description: String { literal }
}

/// Cuts an anchor's literal at its separators, which are ASCII.
private struct AnchorScanner {
  private var remaining: ArraySlice<UInt8>
  /// The code points before what remains.
  private var offset = 0

  init(_ text: String) { remaining = Array(text.utf8)[...] }

  var rest: String { String(decoding: remaining, as: UTF8.self) }

  mutating func take(
    until separator: Unicode.Scalar, _ part: String
  ) throws(LiteralError) -> String {
    String(decoding: try cut(at: separator, part), as: UTF8.self)
  }

  mutating func takeNumber(
    until separator: Unicode.Scalar, _ part: String
  ) throws(LiteralError) -> Int {
    let digits = try cut(at: separator, part)
    guard (1..<10).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      throw fail("\(part) '\(String(decoding: digits, as: UTF8.self))' is not a whole number")
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func cut(
    at separator: Unicode.Scalar, _ part: String
  ) throws(LiteralError) -> ArraySlice<UInt8> {
    guard let index = remaining.firstIndex(of: UInt8(ascii: separator)) else {
      throw fail("there is no '\(separator)' behind \(part)")
    }
    let taken = remaining[..<index]
    offset += taken.count { !UTF8.isContinuation($0) } + 1
    remaining = remaining[(index + 1)...]
    return taken
  }

  func fail(_ message: String) -> LiteralError { LiteralError(message, offset: offset) }
}
