import Report
import Styling
import Testing
import Typesetting
import Wording

@testable import Layout

@Suite struct ParagraphSlabTests {
  /// A builder whose words are divided between `o` and `n`.
  private func builder() throws -> GalleyBuilder {
    let patterns = try Hyphenator(compiled: Hyphenator.compile(Array("UTF-8\no1n\n".utf8)))
    return GalleyBuilder(
      theme: .plain(), wording: try #require(Wording.named("en")),
      setter: BoxTextSetter(hyphenators: ["en": patterns]), numbering: Numbering(), notes: [],
      headings: [])
  }

  private func setText(_ words: String) throws -> (text: SetText, slabs: [Slab]) {
    let builder = try builder()
    let text = builder.lines([.text(words)], role: .body, width: 120, alignment: .justified)
    return (text, builder.paragraphSlabs(text, indent: 0, space: 0))
  }

  @Test func aPageEndsInsideNoWord() throws {
    let words = Array(repeating: "aa eeeeeoneeeee bbb ddddddonedddd", count: 40)
    let (text, slabs) = try setText(words.joined(separator: " "))
    let divided = text.lines.indices.filter { text.lines[$0].metrics.isDivided }
    #expect(divided.count > 5)
    #expect(divided.allSatisfy { slabs[$0].keepsWithNext })
    #expect(slabs.contains { !$0.keepsWithNext })
  }

  @Test func aPageEndsNotBehindTheFirstLineNorBeforeTheLast() throws {
    let (_, slabs) = try setText(Array(repeating: "aaa bbb ccc", count: 40).joined(separator: " "))
    let kept = slabs.indices.filter { slabs[$0].keepsWithNext }
    #expect(kept == [0, slabs.count - 2])
  }
}
