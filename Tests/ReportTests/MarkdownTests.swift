import Diagnostics
import Testing

@testable import Report

@Suite("Reading Markdown")
struct MarkdownTests {
  @Test(
    "A text without markup is read as the parser reads it",
    arguments: [
      "A title", "Ein Jahr, 2024 – und mehr", "Жапония атаған сома", "国際法年", "«Ein Zitat»",
      "{{0\u{1}\u{1}}} of {{1\u{1}}}", "{ not a reference }", "a | b | c", "rate > 3 ~ 4 = 5 + 6",
      "Well! (no [link)", "me@example.org", "https://example.org/a", "tab\there", "x", "a - b",
      "1. x",
      "# x", "- x", "a\\", "a  ", "a\n", "a\nb", "a\n===", "a &amp; b", "a*b*", "a `b`", "a<b>",
      "[^1]", "\u{feff}a", " a", "    a", "", "\n", "a\r", "é", "\u{a0}a", "ﬁn", "a\u{0}b",
      "a~~b~~",
    ])
  func plainLines(text: String) {
    let place = Position(line: 7, column: 5)
    #expect(MarkdownReader.read(text, at: place) == MarkdownReader.parse(text, at: place))
  }

  @Test("References are hidden at their places, those of a line alone")
  func mask() {
    let mask = ReferenceMask(
      "é {{ é b }} {{}} {{c\n}} {{  d|e }}}", at: Position(line: 3, column: 4))
    #expect(
      mask.masked == "é {{0\u{1}\u{1}\u{1}\u{1}\u{1}}} {{}} {{c\n}} {{1\u{1}\u{1}\u{1}\u{1}\u{1}}}}"
    )
    #expect(mask.references.map(\.text) == ["é b", "d|e"])
    #expect(mask.references.map(\.questionOffset) == [3, 4])
    #expect(mask.references.map(\.start) == [.init(line: 3, column: 6), .init(line: 4, column: 4)])
    #expect(mask.references.map(\.end) == [.init(line: 3, column: 15), .init(line: 4, column: 14)])
  }

  @Test("The ends of lines make no difference")
  func lineEnds() {
    let text = "---\ntitle: a\n---\n\nText.\n\n```table\nname: b\n```\n"
    let plain = DefinitionParts(TextFile(path: "a.md", text: text))
    let windows = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    let parts = DefinitionParts(TextFile(path: "a.md", text: windows))
    #expect(parts.frontMatter == "title: a")
    #expect(parts.frontMatter == plain.frontMatter)
    #expect(parts.body == "\n\n\n\nText.\n\n```table\nname: b\n```\n")
    #expect(parts.body == plain.body)
  }

  @Test(
    "Digits make a number unless a literal takes it in",
    arguments: [
      ("In 2024 and 3.7 of x9-y", ["2024", "3.7", "x9"]), ("9–12, 1:2 and A4", ["9–12", "1:2"]),
      ("A31 and A04", ["A31", "A04"]), ("五 and ½", ["½"]), ("Vision 2030, 2030", ["2030"]),
    ])
  func numbers(text: String, found: [String]) {
    var placed = PlacedText()
    placed.open(at: Position(line: 1, column: 1))
    placed.append(text.codePoints)
    #expect(TypedNumber.find(in: placed, literals: ["Vision 2030"]).map(\.text) == found)
  }
}
