/// Reads the objects of a PDF file with one classic cross-reference table (ISO 32000-1, 7.5.4).
///
/// Encrypted and updated files, cross-reference streams and object streams are refused by name:
/// the renderer asks cairo for files without them.
struct PDFReader {
  let bytes: [UInt8]
  let trailer: PDFDictionary
  /// Where objects start, by number; nil for free numbers.
  private let offsets: [Int?]
  /// Numbers beyond this are taken for damage.
  private static let numberLimit = 1_000_000

  init(_ bytes: [UInt8]) throws(FinishError) {
    self.bytes = bytes
    guard bytes.starts(with: "%PDF-1.".utf8) else {
      throw .unreadable(offset: 0, reason: "the file does not start as a PDF file")
    }
    var parser = PDFParser(bytes, at: try Self.tableOffset(bytes))
    offsets = try Self.table(&parser)
    trailer = try parser.dictionary()
    for key in ["Prev", "XRefStm", "Encrypt"] where trailer[key] != nil {
      throw parser.failure("the trailer's '\(key)' is not supported")
    }
  }

  /// The table's place, which stands at the end of the file behind `startxref`.
  private static func tableOffset(_ bytes: [UInt8]) throws(FinishError) -> Int {
    let word = Array("startxref".utf8)
    var start = bytes.count - word.count
    while start >= 0, start > bytes.count - 1024, !bytes[start...].starts(with: word) { start -= 1 }
    guard start >= 0, bytes[start...].starts(with: word) else {
      throw .unreadable(offset: bytes.count, reason: "'startxref' is missing at the end")
    }
    var parser = PDFParser(bytes, at: start + word.count)
    let offset = try parser.integer()
    guard bytes.indices.contains(offset) else {
      throw parser.failure("the cross-reference table would stand at byte '\(offset)'")
    }
    return offset
  }

  /// The sections of the table, up to the word `trailer`.
  private static func table(_ parser: inout PDFParser) throws(FinishError) -> [Int?] {
    guard parser.keyword() == "xref" else {
      throw parser.failure("there is no classic cross-reference table")
    }
    var offsets: [Int?] = []
    while true {
      let word = parser.keyword()
      if word == "trailer" { return offsets }
      let count = try parser.integer()
      guard let first = Int(word), first >= 0, count >= 0, first + count <= numberLimit else {
        throw parser.failure("'\(word) \(count)' is no section of a cross-reference table")
      }
      for number in first..<first + count {
        let (offset, generation, kind) = (
          try parser.integer(), try parser.integer(), parser.keyword()
        )
        while offsets.count <= number { offsets.append(nil) }
        if kind == "n", generation == 0 { offsets[number] = offset }
      }
    }
  }

  /// The object of a number.
  func object(_ number: Int) throws(FinishError) -> PDFObject {
    var parser = try start(of: number)
    let value = try parser.value()
    guard case .dictionary(let dictionary) = value, parser.peek() != nil,
      parser.starts(with: "stream")
    else {
      try parser.expect("endobj")
      return value
    }
    return .stream(try stream(dictionary, &parser))
  }

  /// A parser behind the head of an object.
  private func start(of number: Int) throws(FinishError) -> PDFParser {
    guard offsets.indices.contains(number), let offset = offsets[number],
      bytes.indices.contains(offset)
    else { throw .unreadable(offset: 0, reason: "there is no object '\(number)'") }
    var parser = PDFParser(bytes, at: offset)
    guard try parser.integer() == number, try parser.integer() == 0, parser.keyword() == "obj"
    else { throw parser.failure("object '\(number)' does not stand where the table says") }
    return parser
  }

  /// The bytes behind the word `stream`, measured by the dictionary's `Length`.
  private func stream(
    _ dictionary: PDFDictionary, _ parser: inout PDFParser
  ) throws(FinishError) -> PDFStream {
    try parser.expect("stream")
    if parser.starts(with: "\r\n") { parser.position += 1 }
    parser.position += 1
    let start = parser.position
    let length = try streamLength(dictionary, parser)
    guard length >= 0, start + length <= bytes.count else {
      throw parser.failure("a stream of \(length) bytes does not fit in the file")
    }
    parser.position = start + length
    try parser.expect("endstream")
    return PDFStream(dictionary: dictionary, range: start..<start + length)
  }

  /// A length that stands in the dictionary, or in an object of its own.
  private func streamLength(
    _ dictionary: PDFDictionary, _ parser: PDFParser
  ) throws(FinishError) -> Int {
    switch dictionary["Length"] {
    case .integer(let length): return length
    case .reference(let number):
      var target = try start(of: number)
      return try target.integer()
    default: throw parser.failure("a stream has no length")
    }
  }
}
