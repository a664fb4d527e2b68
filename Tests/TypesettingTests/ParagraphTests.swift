import Scene
import Styling
import Testing
import Typesetting

@Suite("Paragraphs as a whole")
struct ParagraphTests {
  @Test("a paragraph is filled evenly rather than line by line")
  func optimum() {
    // Line by line this gives "aaa bb", "cc", "ddddd".
    #expect(boxLines("aaa bb cc ddddd", columns: 6) == ["aaa ", "bb cc ", "ddddd"])
  }

  @Test("a last line of one short word is avoided where the line before can spare one")
  func runt() {
    let text = "aaaa bbbb cccc dddd eeee a"
    #expect(boxLines(text, columns: 24).map(\.count) == [20, 6])
  }

  @Test("the lines of a title are as few as possible and about equally long")
  func balanced() {
    let text = "Tokyo names a target; region answers"
    #expect(
      boxLines(text, columns: 30, .balanced) == ["Tokyo names a target; ", "region answers"])
    #expect(boxLines("aaaa bbbb cc dddd", columns: 16, .balanced) == ["aaaa bbbb ", "cc dddd"])
    #expect(boxLines("aaaa bbbb", columns: 30, .balanced) == ["aaaa bbbb"])
    #expect(boxLines("aaaaaaaaaa bb cc", columns: 5, .balanced) == ["aaaaaaaaaa ", "bb cc"])
  }

  @Test(
    "a line of a title ends with a clause rather than with a short word",
    arguments: [
      (42.0, "Tokyo names a five-year target; the region "),
      (44, "Tokyo names a five-year target; "),
    ])
  func sense(_ columns: Double, first: String) {
    let title = "Tokyo names a five-year target; the region answers with projects of its own"
    let lines = boxLines(title, columns: columns, .balanced)
    #expect(lines.count == 2)
    #expect(lines.first == first)
  }

  @Test("justified lines are all as wide as the measure, the last one is not")
  func justified() {
    let text = "aaaa bbb ccccc dd eeee ff ggg hhhh iii jjjj kk"
    let lines = BoxTextSetter().paragraph(
      text, boxStyle, language: "en", width: 92, alignment: .justified)
    #expect(lines.map(\.text).joined() == text)
    #expect(lines.dropLast().allSatisfy { abs($0.width - 92) < 1e-9 })
    #expect(lines.last.map { $0.width < 92 } == true)
    for line in lines.dropLast() {
      #expect(line.pieces.reduce(0) { $0 + $1.run.width } - line.width < 1e-9)
    }
  }

  @Test("East Asian text is justified between its characters")
  func justifiedSquares() {
    let lines = BoxTextSetter().paragraph(
      "日本中央東京国民首脳会合共同", boxStyle, language: "ja", width: 64, alignment: .justified)
    #expect(lines.map(\.text) == ["日本中央東京", "国民首脳会合", "共同"])
    #expect(lines.dropLast().allSatisfy { abs($0.width - 64) < 1e-9 })
  }

  @Test("a paragraph that would have holes is ragged")
  func lastResort() {
    let text = "aaaaaaaaaa bbbbbbbbbbbbbbbb cccc dddddddddddd ee ffffffffffff"
    let lines = BoxTextSetter().paragraph(
      text, boxStyle, language: "en", width: 95, alignment: .justified)
    #expect(lines.map(\.text).joined() == text)
    #expect(lines.flatMap(\.pieces).flatMap(\.run.glyphs).allSatisfy { $0.advance <= 5 })
  }

  @Test("a preposition of one letter stays with its word where the line allows")
  func prepositions() {
    let text = "аааа бббб вввв гггг в дддд ееее"
    #expect(boxLines(text, columns: 22, language: "ru") == ["аааа бббб вввв гггг ", "в дддд ееее"])
    #expect(boxLines(text, columns: 22, language: "kk") == ["аааа бббб вввв гггг в ", "дддд ееее"])
  }

  @Test("no line starts with the code of a rule where the line before can end early")
  func codes() {
    let text = "aaaa bbbb cccc dddd in "
    #expect(
      boxLines(text + "(A20) ee", columns: 22, language: "en")
        == ["aaaa bbbb cccc dddd ", "in (A20) ee"])
    #expect(
      boxLines(text + "(old) ee", columns: 22, language: "en")
        == ["aaaa bbbb cccc dddd in ", "(old) ee"])
  }

  @Test("punctuation of justified text sticks out at both edges")
  func protrusion() {
    let lines = BoxTextSetter().paragraph(
      "“aa bb cc, dd ee ff", boxStyle, language: "en", width: 48, alignment: .justified)
    #expect(lines.map(\.text) == ["“aa bb cc, ", "dd ee ff"])
    #expect(abs(lines[0].pieces[0].run.origin.x + 1.4) < 1e-9)
    #expect(abs(lines[0].width - (48 + 1.4 + 1.4)) < 1e-9)
  }

  @Test(
    "right and centred lines are moved inside the measure",
    arguments: [(TextAlignment.left, 0.0), (.right, 30.0), (.center, 15.0)])
  func alignment(_ alignment: TextAlignment, x: Double) {
    let line = BoxTextSetter().paragraph(
      "aaaa ", boxStyle, language: "en", width: 50, alignment: alignment)[0]
    #expect(line.pieces[0].run.origin.x == x)
    #expect(line.width == 20)
  }

  @Test("spans keep their tags, and a mark stays with its word")
  func spans() {
    var mark = boxStyle
    (mark.size, mark.leading) = (6, 8)
    let lines = BoxTextSetter().paragraph(
      [
        TextSpan("aa bbbb", style: boxStyle, language: "en"),
        TextSpan("1", style: mark, language: "en", rise: 4, tag: 7),
        TextSpan(" cc", style: boxStyle, language: "en"),
      ], width: 24, alignment: .left)
    #expect(lines.map(\.text) == ["aa ", "bbbb1 ", "cc"])
    #expect(lines[1].pieces.map(\.tag) == [nil, 7, nil])
    #expect(lines[1].pieces[1].run.origin == Point(x: 20, y: -4))
    #expect(lines[1].ascent == 8.8)
    #expect(lines[1].leading == 12)
    #expect(lines[1].width == 23)
  }

  @Test("a line as long as it gets, with the white between spans")
  func line() {
    let line = BoxTextSetter().line([
      TextSpan("a ", style: boxStyle, language: "en", tag: 1),
      TextSpan("b", style: boxStyle, language: "en", tag: 2),
    ])
    #expect(line.width == 15)
    #expect(line.pieces.map(\.run.origin.x) == [0, 10])
    #expect(BoxTextSetter().line("", boxStyle, language: "en").pieces.isEmpty)
    #expect(BoxTextSetter().line("", boxStyle, language: "en").leading == 12)
  }
}
