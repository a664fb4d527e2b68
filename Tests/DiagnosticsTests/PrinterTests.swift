import Diagnostics
import Testing

@Suite("Printing findings")
struct PrinterTests {
  private let file = TextFile(path: "a.yaml", text: "首相: x\nb:\t[tokio, \u{1b}[31m]\r\n")

  private func finding(_ start: Position, _ end: Position, hints: [Hint] = []) -> Finding {
    Finding(
      "dossier.dangling-id", .error, "no record has the id 'tokio'",
      at: Span(file: "a.yaml", start: start, end: end), hints: hints, records: ["b"])
  }

  @Test("for people: the line, carets under the stretch, and what helps")
  func excerpt() {
    let first = Hint(
      "it stands here first",
      at: Span(file: "a.yaml", start: .init(line: 1, column: 1), end: .init(line: 1, column: 3)))
    let found = finding(
      Position(line: 2, column: 5), Position(line: 2, column: 10),
      hints: [Hint("write 'tokyo'"), first])
    #expect(
      ExcerptPrinter(files: [file]).text([found]) == """
        error[dossier.dangling-id]: no record has the id 'tokio'
          --> a.yaml:2:5
             |
           2 | b: [tokio, \u{fffd}[31m]
             |     ^^^^^
          = help: write 'tokyo'
          = help: it stands here first
          --> a.yaml:1:1
             |
           1 | 首相: x
             | ^^^^

        """)
  }

  @Test("a stretch over several lines is marked to the end of the first one")
  func longStretch() {
    let found = finding(Position(line: 1, column: 4), Position(line: 2, column: 3))
    let lines = ExcerptPrinter(files: [file]).text([found]).split(separator: "\n")
    #expect(lines.last == "     |      ^^")
  }

  @Test("a place outside the file is named without a line")
  func outside() {
    let found = finding(Position(line: 9, column: 1), Position(line: 9, column: 2))
    let text = ExcerptPrinter(files: [file]).text([found])
    #expect(text == "error[dossier.dangling-id]: no record has the id 'tokio'\n  --> a.yaml:9:1\n")
    let unplaced = Finding("a.b", .note, "all is well")
    #expect(ExcerptPrinter(files: []).text([unplaced]) == "note[a.b]: all is well\n")
  }

  @Test("color is only escapes around the same text")
  func color() {
    let found = finding(Position(line: 2, column: 5), Position(line: 2, column: 10))
    let colored = ExcerptPrinter(files: [file], usesColor: true).text([found])
    #expect(colored.hasPrefix("\u{1b}[1;31merror[dossier.dangling-id]\u{1b}[0m"))
    #expect(colored.contains("\u{1b}[1;31m^^^^^\u{1b}[0m"))
  }

  @Test("for editors: one line each")
  func short() {
    let found = finding(Position(line: 2, column: 5), Position(line: 2, column: 10))
    #expect(
      ShortPrinter.text([found, Finding("a.b", .warning, "odd")]) == """
        a.yaml:2:5: error: no record has the id 'tokio' [dossier.dangling-id]
        warning: odd [a.b]

        """)
  }

  @Test("for machines: one object each")
  func json() {
    let found = finding(
      Position(line: 2, column: 5), Position(line: 2, column: 10), hints: [Hint("say \"tokyo\"")])
    #expect(
      JSONPrinter.text([found]) == """
        [
          {"code":"dossier.dangling-id","severity":"error",\
        "message":"no record has the id 'tokio'","file":"a.yaml","start":[2,5],"end":[2,10],\
        "hints":[{"message":"say \\"tokyo\\""}],"records":["b"]}
        ]

        """)
    #expect(JSONPrinter.text([]) == "[]\n")
  }
}
