import Diagnostics
import Testing

@Suite("Nearest words and order")
struct SuggestionTests {
  @Test(
    "the nearest word within reach is found",
    arguments: [
      ("plege", "pledge"), ("targte", "target"), ("TARGET", "target"), ("loan", nil), ("x", nil),
    ] as [(String, String?)])
  func nearest(_ word: String, _ expected: String?) {
    #expect(Suggestion.nearest(to: word, among: ["target", "pledge", "mou"]) == expected)
  }

  @Test("findings stand in the order of files and places")
  func order() {
    func finding(_ file: String?, _ line: Int, _ code: String) -> Finding {
      let span = file.map { Span(file: $0, start: Position(line: line, column: 1)) }
      return Finding(code, .error, "m", at: span)
    }
    let findings = [
      finding("b", 1, "a"), finding("a", 10, "a"), finding("a", 2, "b"), finding("a", 2, "a"),
      finding(nil, 0, "z"),
    ]
    #expect(
      findings.sortedForReport().map { "\($0.span?.description ?? "-") \($0.code)" }
        == ["- z", "a:2:1 a", "a:2:1 b", "a:10:1 a", "b:1:1 a"])
  }

  @Test("lines are found by number, without their breaks")
  func lines() {
    let file = TextFile(path: "f", text: "a\r\nb\n\nd")
    #expect((0...5).map(file.line) == [nil, "a", "b", "", "d", nil])
  }
}
