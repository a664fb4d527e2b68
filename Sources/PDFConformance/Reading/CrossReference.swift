/// Where a file keeps its objects (ISO 32000-1, 7.5.4 and 7.5.8).
struct CrossReference {
  /// The place of one object.
  enum Place: Hashable, Sendable {
    case nowhere
    /// In the file, at an offset.
    case offset(Int)
    /// In an object stream, counted from 0.
    case member(stream: Int, index: Int)
  }

  /// The places by object number.
  private(set) var places: [Place] = []
  /// What the file says about itself.
  private(set) var trailer = PDFDictionary()
  /// Numbers beyond this are taken for damage.
  private static let numberLimit = 1_000_000

  /// Reads a classic table or a cross-reference stream, whichever the end of the file points to.
  init(_ bytes: [UInt8]) throws(FinishError) {
    var parser = PDFParser(bytes, at: try Self.offset(bytes))
    if parser.starts(with: "xref") {
      try readTable(&parser)
    } else {
      try readStream(&parser)
    }
    for key in ["Prev", "XRefStm", "Encrypt"] where trailer[key] != nil {
      throw parser.failure("the trailer's '\(key)' is not supported")
    }
  }

  /// The number behind the last `startxref`.
  private static func offset(_ bytes: [UInt8]) throws(FinishError) -> Int {
    let word = Array("startxref".utf8)
    var start = bytes.count - word.count
    while start >= 0, start > bytes.count - 1024, !bytes[start...].starts(with: word) { start -= 1 }
    guard start >= 0, bytes[start...].starts(with: word) else {
      throw .unreadable(offset: bytes.count, reason: "'startxref' is missing at the end")
    }
    var parser = PDFParser(bytes, at: start + word.count)
    let offset = try parser.integer()
    guard bytes.indices.contains(offset) else {
      throw parser.failure("the cross-reference would stand at byte '\(offset)'")
    }
    return offset
  }

  /// Takes note of an object, of which the first place counts.
  private mutating func set(_ number: Int, _ place: Place) {
    while places.count <= number { places.append(.nowhere) }
    places[number] = place
  }

  /// The sections of a table and the trailer behind them.
  private mutating func readTable(_ parser: inout PDFParser) throws(FinishError) {
    try parser.expect("xref")
    while true {
      let word = parser.keyword()
      if word == "trailer" { break }
      let count = try parser.integer()
      guard let first = Int(word), Self.isSection(first, count) else {
        throw parser.failure("'\(word) \(count)' is no section of a cross-reference table")
      }
      places.reserveCapacity(min(first + count, parser.bytes.count / 20))
      for number in first..<first + count { set(number, try Self.row(&parser)) }
    }
    trailer = try parser.dictionary()
  }

  /// A row of a table: ten digits, a blank, five digits, a blank, and the kind.
  private static func row(_ parser: inout PDFParser) throws(FinishError) -> Place {
    guard parser.peek() != nil, let offset = parser.digits(10, behind: 0),
      parser.digits(5, behind: 11) != nil
    else { throw parser.failure("a row of the cross-reference table is damaged") }
    parser.position += 17
    if parser.skips("n") { return .offset(offset) }
    try parser.expect("f")
    return .nowhere
  }

  private static func isSection(_ first: Int, _ count: Int) -> Bool {
    (0...numberLimit).contains(first) && (0...numberLimit).contains(count)
  }

  /// The rows of a stream, whose dictionary is the trailer.
  private mutating func readStream(_ parser: inout PDFParser) throws(FinishError) {
    let object = try parser.indirectObject(number: nil) { (_) throws(FinishError) -> Int? in nil }
    guard case .stream(let stream) = object, stream.dictionary["Type"]?.name == "XRef" else {
      throw parser.failure("there is neither a cross-reference table nor a stream")
    }
    trailer = stream.dictionary
    let widths = (trailer["W"]?.array ?? []).compactMap(\.integer)
    let size = trailer["Size"]?.integer ?? 0
    let sections = (trailer["Index"]?.array ?? [.integer(0), .integer(size)]).compactMap(\.integer)
    guard widths.count == 3, widths.allSatisfy({ (0...7).contains($0) }), sections.count % 2 == 0
    else { throw parser.failure("the form of the cross-reference stream is not known") }
    let data = try StreamFilter.decode(stream, in: parser.bytes)
    var rows = RowReader(bytes: data, widths: widths)
    for section in stride(from: 0, to: sections.count, by: 2) {
      let (first, count) = (sections[section], sections[section + 1])
      guard Self.isSection(first, count), data.count >= count * widths.reduce(0, +) else {
        throw parser.failure("'\(first) \(count)' is no section of a cross-reference stream")
      }
      for number in first..<first + count { set(number, try rows.next()) }
    }
  }
}

/// Reads the rows of a cross-reference stream.
private struct RowReader {
  let bytes: [UInt8]
  let widths: [Int]
  private var position = 0

  init(bytes: [UInt8], widths: [Int]) { (self.bytes, self.widths) = (bytes, widths) }

  /// The next row; a column of no width stands for the kind "in the file".
  mutating func next() throws(FinishError) -> CrossReference.Place {
    let kind = widths[0] == 0 ? 1 : try number(widths[0])
    let (first, second) = (try number(widths[1]), try number(widths[2]))
    switch kind {
    case 1: return .offset(first)
    case 2: return .member(stream: first, index: second)
    default: return .nowhere
    }
  }

  private mutating func number(_ width: Int) throws(FinishError) -> Int {
    guard position + width <= bytes.count else {
      throw .unreadable(offset: 0, reason: "the cross-reference stream is too short")
    }
    defer { position += width }
    return bytes[position..<position + width].reduce(0) { $0 << 8 | Int($1) }
  }
}
