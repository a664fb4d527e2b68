import Testing

@testable import PDFConformance

@Suite struct WritingTests {
  private func written(_ body: (inout PDFBuffer) -> Void) -> String {
    var buffer = PDFBuffer()
    body(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0004, "0"), (1.5, "1.5"), (-12.3456, "-12.346"), (0.05, "0.05"),
    (595.276, "595.276"),
    (99.9996, "100"), (.nan, "0"), (-.infinity, "-1000000"),
  ])
  func numbers(value: Double, expected: String) {
    #expect(written { $0.real(value) } == expected)
  }

  @Test func textIsPlainWhereItIsASCII() {
    #expect(written { $0.text("a(b)\\c") } == "(a\\(b\\)\\\\c)")
    var buffer = PDFBuffer()
    buffer.text("Ĩ(")
    #expect(buffer.bytes == [0x28, 0xfe, 0xff, 0x01, 0x5c, 0x28, 0x00, 0x5c, 0x28, 0x29])
  }

  @Test func namesAreEscaped() {
    #expect(written { $0.escapedName("text/csv; a#b") } == "/text#2fcsv;#20a#23b")
  }

  /// Computed apart, with the basis and the prime of the draft that defines the hash.
  @Test(arguments: [
    ("", "0880945b4fab1be95aa0733055273845"),
    ("a", "088095451aab1be95aa0733055b70f47"),
    ("foobar", "624ce0d0a9ab1be9a5c0e46f86316ed5"),
    ("eight by", "9abf82166d07516ffaec95a206f5fee0"),
    ("more than eight bytes", "d8ab8eef83aadaa47e456a1b155d292f"),
  ])
  func digests(text: String, expected: String) {
    let digest = Array(text.utf8).withUnsafeBufferPointer(ContentDigest.digest)
    #expect(written { $0.hexString(digest) } == "<\(expected)>")
  }

  /// A lone line feed behind a carriage return would be read as one line end with it.
  @Test(arguments: [([0x41], "A\nendstream"), ([0x0d], "\r\r\nendstream"), ([], "\nendstream")])
  func streamsEndWithALineEnd(data: [UInt8], end: String) throws {
    var file = try PDFAssembly()
    let number = file.reserve()
    file.write(number, stream: data) { _ in }
    let bytes = file.finish(root: number)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.unicodeScalars.split(separator: "\n").count > 4)
    #expect(bytes.firstRange(of: Array("stream\n\(end)".utf8)) != nil)
    guard case .stream(let stream) = try PDFReader(bytes).object(number) else {
      Issue.record("the stream is lost")
      return
    }
    #expect(Array(bytes[stream.range]) == data)
  }

  @Test(arguments: [[], [7], [UInt8](repeating: 0, count: 300_000)])
  func deflatedBytesComeBack(bytes: [UInt8]) throws {
    let packed = try Deflater().deflate(bytes)
    #expect(try Inflater().inflate(packed[...]) == bytes)
    #expect(throws: FinishError.self) { try Inflater().inflate(packed[...] + [0]) }
    #expect(throws: FinishError.self) { try Inflater().inflate(packed.dropLast()) }
  }
}
