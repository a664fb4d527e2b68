import Diagnostics
import Notation
import Testing

private enum Dash: String, CaseIterable, Sendable { case solid, dotted }

private struct Pen: Hashable, Sendable {
  var width: Double
  var dash: Dash
  var names: [String]

  static let format = ValueFormat.mapping("a pen") { fields -> Pen? in
    let width = fields.required("width", .number(in: 0...9), "the width in points")
    let dash = fields.optional(
      "dash", .choice(of: Dash.self, "a dash"), default: .solid, "the pattern")
    let names = fields.optional("names", .list(of: .text), default: [], "what it is called")
    return width.map { Pen(width: $0, dash: dash, names: names) }
  }
}

@Suite("Reading by formats")
struct ReadingTests {
  private func read<Value>(_ format: ValueFormat<Value>, _ text: String) throws -> (Value?, String)
  {
    let root = try #require(YAML.read(TextFile(path: "f", text: text)).root)
    let (value, findings) = format.read(root, area: "style")
    return (value, ShortPrinter.text(findings))
  }

  @Test("takes the fields of a mapping")
  func sound() throws {
    let (pen, findings) = try read(Pen.format, "width: 0.5\nnames: [a, b]\n")
    #expect(pen == Pen(width: 0.5, dash: .solid, names: ["a", "b"]))
    #expect(findings == "")
  }

  @Test("finds everything that is wrong at once")
  func faulty() throws {
    let (pen, findings) = try read(Pen.format, "wdth: 1\ndash: doted\nnames: [a, [b]]\n")
    #expect(pen == nil)
    #expect(
      findings == """
        f:1:1: error: a pen lacks 'width' [style.missing-field]
        f:2:7: error: 'doted' is not a dash [style.unknown-word]
        f:3:12: error: a list is not a text [style.wrong-type]
        f:1:1: error: a pen has no field 'wdth' [style.unknown-field]

        """)
  }

  @Test("hints at the nearest word and the whole list")
  func hints() throws {
    let root = try #require(YAML.read(TextFile(path: "f", text: "dash: doted\nwdth: 1")).root)
    let hints = Pen.format.read(root, area: "style").findings.map { $0.hints.map(\.message) }
    #expect(
      hints == [
        ["add 'width': the width in points"], ["write 'dotted'", "known: solid, dotted"],
        ["write 'width'"],
      ])
  }

  @Test(
    "numbers are decimal and within bounds",
    arguments: [
      ("3", 3, ""), ("-1", nil, "f:1:1: error: '-1' is not between 0 and 9 [style.out-of-range]\n"),
      ("0x3", nil, "f:1:1: error: '0x3' is not a whole number [style.wrong-type]\n"),
      ("99999999999999999999", nil, nil),
    ] as [(String, Int?, String?)])
  func integers(_ text: String, _ value: Int?, _ finding: String?) throws {
    let (read, findings) = try read(.integer(in: 0...9), text)
    #expect(read == value)
    if let finding { #expect(findings == finding) } else { #expect(findings != "") }
  }

  @Test(
    "a number is none of the words of floating point", arguments: ["nan", "inf", "0x1p3", "1 "])
  func numbers(_ text: String) throws {
    #expect(try read(.number(in: -9...9), "'\(text)'").0 == nil)
  }

  @Test("keeps the order and places of free keys")
  func entries() throws {
    let (values, findings) = try read(.entries(of: .boolean), "b: true\na: false\nc: yes\n")
    #expect(values?.map(\.name) == ["b", "a"])
    #expect(values?.last?.span.start.line == 2)
    #expect(findings == "f:3:4: error: 'yes' is not true or false [style.wrong-type]\n")
  }

  @Test("draws a schema from the same description")
  func schema() {
    #expect(
      Pen.format.schema.document(title: "Pen").text(isCompact: true) == """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Pen","type":"object",\
        "properties":{"width":{"description":"the width in points","type":"number",\
        "minimum":0.0,"maximum":9.0},"dash":{"description":"the pattern",\
        "enum":["solid","dotted"]},"names":{"description":"what it is called","type":"array",\
        "items":{"type":"string","minLength":1}}},"required":["width"],\
        "additionalProperties":false}
        """)
  }
}
