import Testing

@testable import PDFConformance

@Suite struct PDFParserTests {
  @Test(arguments: [
    ("null", PDFObject.null), ("true", .boolean(true)), ("-12", .integer(-12)),
    ("+.5", .real("+.5")), ("/Name#20x ", .name("Name#20x")), ("/", .name("")),
    ("(a(b)\\)\\050\\n\\\r\nc)", .string(Array("a(b))(\nc".utf8))), ("(\\7x)", .string([7, 0x78])),
    ("<48 6>", .string([0x48, 0x60])), ("<>", .string([])),
    ("12 0 R", .reference(12)),
    ("[1 0 2 0 R%c\n]", .array([.integer(1), .integer(0), .reference(2)])),
    (
      "<</A<</B[]>>/C(x)>>",
      .dictionary(
        PDFDictionary(entries: [
          .init(
            name: "A",
            value: .dictionary(PDFDictionary(entries: [.init(name: "B", value: .array([]))]))),
          .init(name: "C", value: .string([0x78])),
        ]))
    ),
  ])
  func values(text: String, expected: PDFObject) throws {
    var parser = PDFParser(Array(text.utf8))
    #expect(try parser.value() == expected)
  }

  @Test(arguments: [
    "", "tru", "(a", "<4", "<4x>", "[1", "<</A 1", "<<1 2>>", "<</A>>", "1.2.3", "/\u{e4}", ")",
    String(repeating: "[", count: 99),
  ])
  func damage(text: String) {
    var parser = PDFParser(Array(text.utf8))
    #expect(throws: FinishError.self) { try parser.value() }
  }

  @Test func copiesKeepTheirMeaning() throws {
    let text = "<</A[1 -.5 true null 3 0 R(x\\)<)/N]/B<</C 4 0 R>>>>"
    var parser = PDFParser(Array(text.utf8))
    let value = try parser.value()
    var buffer = PDFBuffer()
    buffer.value(value) { $0 + 10 }
    let copy = "<</A[1 -.5 true null 13 0 R <78293c> /N]/B<</C 14 0 R>>>>"
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == copy)
  }
}
