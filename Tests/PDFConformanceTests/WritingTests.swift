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

  /// Test vectors of the draft that defines the hash, appendix C.
  @Test(arguments: [
    ("", "6c62272e07bb014262b821756295c58d"), ("a", "d228cb696f1a8caf78912b704e4a8964"),
    ("foobar", "343e1662793c64bf6f0d3597ba446f18"),
  ])
  func digests(text: String, expected: String) {
    let digest = ContentDigest.digest(of: Array(text.utf8))
    #expect(written { $0.hexString(digest) } == "<\(expected)>")
  }

  /// A lone line feed behind a carriage return would be read as one line end with it.
  @Test(arguments: [([0x41], "A\nendstream"), ([0x0d], "\r\r\nendstream"), ([], "\nendstream")])
  func streamsEndWithALineEnd(data: [UInt8], end: String) throws {
    var file = PDFAssembly()
    let number = file.reserve()
    file.write(number, stream: data) { _ in }
    let bytes = try file.finish(root: number)
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
    #expect(try Deflate.inflate(Deflate.deflate(bytes)[...]) == bytes)
  }
}
