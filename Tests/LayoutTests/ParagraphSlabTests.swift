import Report
import Styling
import Testing
import Typesetting
import Wording

@testable import Layout

@Suite struct ParagraphSlabTests {
  /// The lines of a text of a language whose words are divided between `o` and `n`, and their strips.
  private func set(_ words: String) throws -> (lines: [SetLine], slabs: [Slab]) {
    let patterns = try Hyphenator(
      compiled: Hyphenator.compile(Array("UTF-8\no1n\na8e\nx8w\n".utf8)))
    let setter = BoxTextSetter(hyphenators: ["xx": patterns])
    let theme = Theme.plain()
    let builder = GalleyBuilder(
      theme: theme, wording: try #require(Wording.named("en")), setter: setter,
      numbering: Numbering(), notes: [], headings: [])
    let style = theme.style(.body)
    let lines = setter.paragraph(
      [TextSpan(words, style: style, language: "xx")], width: 15 * style.size,
      alignment: .justified)
    let text = SetText(
      lines: lines.map { SetText.Line(drawn: DrawnLine(), metrics: $0) }, leading: 14)
    return (lines, builder.paragraphSlabs(text, indent: 0, space: 0))
  }

  @Test func aPageEndsInsideNoWord() throws {
    let words = Array(repeating: "aaa bbbb ccc ddddd aaaa eeeeoneeee aaa bbb", count: 8)
    let (lines, slabs) = try set(words.joined(separator: " "))
    let divided = lines.indices.filter { lines[$0].isDivided }
    #expect(divided.contains { $0 > 0 && $0 < lines.count - 2 })
    #expect(divided.allSatisfy { slabs[$0].keepsWithNext })
    #expect(slabs.dropLast().contains { !$0.keepsWithNext })
  }

  @Test func aPageEndsNotBehindTheFirstLineNorBeforeTheLast() throws {
    let (_, slabs) = try set(Array(repeating: "aaa bbb ccc", count: 40).joined(separator: " "))
    #expect(slabs.indices.filter { slabs[$0].keepsWithNext } == [0, slabs.count - 2])
  }
}
