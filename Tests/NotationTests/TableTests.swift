import Diagnostics
import Notation
import Testing

@Suite("CSV, and JSON, written")
struct TableTests {
  private func read(_ text: String) -> (CSVTable?, String) {
    let (table, findings) = CSV.read(TextFile(path: "t.csv", text: text))
    return (table, ShortPrinter.text(findings))
  }

  @Test("reads cells with their places")
  func cells() throws {
    let (read, findings) = read("\u{feff}code,label\r\n1,\"a, \"\"b\"\"\"\r\n\r\n2,\"x\ny\"\n3,")
    let table = try #require(read)
    #expect(findings == "")
    #expect(table.header.map(\.text) == ["code", "label"])
    #expect(table.rows.map { $0.map(\.text) } == [["1", "a, \"b\""], ["2", "x\ny"], ["3", ""]])
    #expect(table.rows[0][1].span.description == "t.csv:2:3")
    #expect(table.rows[1][1].span.end == Position(line: 5, column: 3))
    #expect(table.rows[2][0].span.start == Position(line: 6, column: 1))
    #expect(table.column("label") == 1)
  }

  @Test(
    "reports faults with their places",
    arguments: [
      ("", "t.csv:1:1: error: the table has no head line [csv.empty]\n"),
      ("a,b\n1\n", "t.csv:2:1: error: the row has '1' cells, the head has 2 [csv.cell-count]\n"),
      ("a\n\"1\n", "t.csv:2:1: error: the cell's quote is never closed [csv.open-quote]\n"),
      (
        "a\n\"1\"x\n",
        "t.csv:2:4: error: text stands behind the closing quote of a cell [csv.stray-quote]\n"
      ),
      (
        "a\n1\"\n",
        "t.csv:2:2: error: a quote stands inside a cell without quotes [csv.stray-quote]\n"
      ),
      ("a,a\n", "t.csv:1:3: error: the column 'a' stands twice [csv.duplicate-column]\n"),
    ])
  func faults(_ text: String, _ expected: String) {
    #expect(read(text).1 == expected)
  }

  @Test("writes what it reads")
  func roundTrip() throws {
    let rows = [["a", "b"], ["x,y", "\"q\""], ["line\nbreak", " padded "], ["", "ü"]]
    let text = CSV.text(rows)
    #expect(text.hasPrefix("a,b\r\n\"x,y\",\"\"\"q\"\"\"\r\n"))
    let table = try #require(read(text).0)
    #expect(([table.header] + table.rows).map { $0.map(\.text) } == rows)
  }

  @Test("writes JSON in the order of its members")
  func json() {
    let value: JSONValue = ["b": [1, true, nil], "a": ["x": "ü\"\\\n\u{1}"], "c": [], "d": [:]]
    #expect(
      value.text() == """
        {
          "b": [
            1,
            true,
            null
          ],
          "a": {
            "x": "ü\\"\\\\\\n\\u0001"
          },
          "c": [],
          "d": {}
        }
        """)
    #expect(JSONValue.array([.number("3e12"), 1]).text(isCompact: true) == "[3e12,1]")
  }

  @Test("JSON breaks as many levels into lines as are asked for")
  func brokenJSON() {
    let value: JSONValue = ["a": [["b": [1, 2]], []], "c": 3]
    #expect(
      String(decoding: value.bytes(brokenTo: 2), as: UTF8.self) == """
        {
          "a": [
            {"b":[1,2]},
            []
          ],
          "c": 3
        }
        """)
  }
}
