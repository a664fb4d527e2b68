import Styling
import Testing
import Typesetting

@Suite("Paragraphs with divided words")
struct HyphenatedParagraphTests {
  /// Patterns that divide between any two letters `o` and `n`.
  private static let simple = (try? Hyphenator.compile(Array("UTF-8\no1n\na8e\nx8w\n".utf8)))
    .flatMap { try? Hyphenator(compiled: $0) }

  private func lines(
    _ text: String, columns: Double, _ alignment: TextAlignment = .justified,
    language: String = "xx", style: TextStyle = boxStyle
  ) throws -> [String] {
    let hyphenator = try #require(Self.simple)
    return BoxTextSetter(hyphenators: ["xx": hyphenator]).paragraph(
      text, style, language: language, width: columns * 5, alignment: alignment
    ).map(\.text)
  }

  @Test("a word is divided where the line would be too loose without")
  func divides() throws {
    #expect(
      try lines("aaa bbbb ccc ddddd aaaa eeeeoneeee aaa bbb", columns: 30)
        == ["aaa bbbb ccc ddddd aaaa eeeeo\u{ad}", "neeee aaa bbb"])
  }

  @Test(
    "what is no word, or too short, stays whole",
    arguments: ["xoneeeeeeeeee1", "XXONEEEEEEEEEE", "xone/eeeeeeee", "www@oneeeeee"])
  func keeps(_ word: String) throws {
    #expect(
      try lines("aa bbb cc ddddd eeee " + word, columns: 29).allSatisfy { !$0.contains("\u{ad}") })
  }

  @Test(
    "titles, centred lines and other languages stay whole",
    arguments: [TextAlignment.balanced, .center, .right])
  func alignments(_ alignment: TextAlignment) throws {
    let text = "aa bbb cc ddddd eeee eeeeoneeeeee"
    #expect(try lines(text, columns: 29, alignment).allSatisfy { !$0.contains("\u{ad}") })
    #expect(try lines(text, columns: 29, language: "yy").allSatisfy { !$0.contains("\u{ad}") })
    var capitals = boxStyle
    capitals.isUppercase = true
    #expect(try lines(text, columns: 29, style: capitals).allSatisfy { !$0.contains("\u{ad}") })
  }

  @Test("a narrow column divides only what does not fit")
  func narrow() throws {
    #expect(try lines("aaaaoneeee", columns: 8, .left) == ["aaaao\u{ad}", "neeee"])
    #expect(try lines("aa aaoneee", columns: 8, .left) == ["aa ", "aaoneee"])
  }

  @Test("no more than two lines in a row end with a hyphen")
  func ladder() throws {
    let text = Array(repeating: "oneoneoneoneoneoneone", count: 9).joined(separator: " ")
    let ends = try lines(text, columns: 28).map { $0.hasSuffix("\u{ad}") }
    #expect(ends.contains(true))
    for index in ends.indices.dropFirst(2) {
      #expect(!(ends[index] && ends[index - 1] && ends[index - 2]))
    }
  }
}
