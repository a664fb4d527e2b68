import Scene
import Styling
import Testing
import Typesetting

/// What W3C's "Requirements for Japanese Text Layout" (jlreq) asks of lines, in boxes: a square is
/// 10 points wide, a letter 5.
@Suite("East Asian text")
struct EastAsianTests {
  private func width(_ text: String) -> Double {
    BoxTextSetter().line(text, boxStyle, language: "ja").width
  }

  @Test(
    "scripts have white between them, and marks that meet lose half of a square",
    arguments: [
      ("日本", 20.0), ("日本5", 25.9), ("5日", 15.9), ("AとB", 21.8), ("日+5", 20),
      ("日「本」", 40), ("「日」「本」", 55), ("日」。", 25), ("（「日", 25), ("日、「本", 35),
      ("日。5", 25), ("CA+JAD", 30),
    ])
  func gaps(_ text: String, points: Double) {
    #expect(abs(width(text) - points) < 1e-9)
  }

  @Test("a raised mark has no white beside it")
  func marks() {
    let spans = [
      TextSpan("日", style: boxStyle, language: "ja"),
      TextSpan("1", style: boxStyle, language: "ja", rise: 4),
      TextSpan("本", style: boxStyle, language: "ja"),
    ]
    #expect(BoxTextSetter().line(spans).width == 25)
  }

  @Test("white between scripts vanishes at the end of a line")
  func lineEnd() {
    let lines = BoxTextSetter().paragraph("日本A日本", boxStyle, language: "ja", width: 20)
    #expect(lines.map(\.text) == ["日本", "A日", "本"])
    #expect(lines.map(\.width) == [20, 15.9, 10])
  }

  @Test(
    "a title's line ends with a phrase",
    arguments: [
      (13.0, ["日本は五か年の目標、", "中央アジアは自前の構想"]),
      (9, ["日本は五か年の", "目標、中央アジアは", "自前の構想"]),
    ] as [(Double, [String])])
  func phrases(_ squares: Double, lines: [String]) {
    let title = "日本は五か年の目標、中央アジアは自前の構想"
    #expect(boxLines(title, columns: squares * 2, .balanced, language: "ja") == lines)
  }

  @Test("a narrow column breaks behind a particle rather than inside a name")
  func labels() {
    #expect(
      boxLines("運輸とデジタル化のウズベキスタン", columns: 20, language: "ja")
        == ["運輸とデジタル化の", "ウズベキスタン"])
    #expect(boxLines("出典には以上", columns: 8, language: "ja") == ["出典には", "以上"])
  }

  @Test("brackets and full stops stick out of justified text by their white half")
  func edges() {
    let lines = BoxTextSetter().paragraph(
      "日本中央東京、国民首脳", boxStyle, language: "ja", width: 66,
      alignment: .justified)
    #expect(lines.first?.text == "日本中央東京、")
    #expect(lines.first.map { abs($0.width - 70.5) < 1e-9 } == true)
  }

  @Test("squares move apart by less than what readers of PDF take for a space")
  func stretch() {
    let lines = BoxTextSetter().paragraph(
      "日本中央東京国民首脳会合共同体日本中央東京", boxStyle, language: "ja", width: 77,
      alignment: .justified)
    for glyph in lines.flatMap(\.pieces).flatMap(\.run.glyphs) { #expect(glyph.advance < 11) }
  }
}
