extension PDFParser {
  /// Reads an object from its head on.
  ///
  /// - Parameters:
  ///   - number: The number that it has to have; nil where any will do.
  ///   - length: Looks up a length that stands in an object of its own.
  mutating func indirectObject(
    number: Int?, length: (Int) throws(FinishError) -> Int?
  ) throws(FinishError) -> PDFObject {
    let found = try integer()
    guard try integer() == 0, keyword() == "obj", number ?? found == found else {
      throw failure("object '\(number ?? found)' does not stand where the table says")
    }
    let value = try value()
    guard case .dictionary(let dictionary) = value, peek() != nil, starts(with: "stream") else {
      try expect("endobj")
      return value
    }
    return .stream(try stream(dictionary, length: length))
  }

  /// The bytes behind the word `stream`, measured by the dictionary's `Length`.
  private mutating func stream(
    _ dictionary: PDFDictionary, length: (Int) throws(FinishError) -> Int?
  ) throws(FinishError) -> PDFStream {
    try expect("stream")
    if starts(with: "\r\n") { position += 1 }
    let start = position + 1
    let count: Int?
    switch dictionary["Length"] {
    case .integer(let direct): count = direct
    case .reference(let number): count = try length(number)
    default: count = nil
    }
    guard let count, (0...bytes.count).contains(count), start + count <= bytes.count else {
      throw failure("a stream does not say how long it is")
    }
    position = start + count
    try expect("endstream")
    return PDFStream(dictionary: dictionary, range: start..<start + count)
  }
}
