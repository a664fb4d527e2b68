import Scene
import Styling
import Testing
import Typesetting

@Suite("Where lines may end")
struct LineBreakingTests {
  @Test(
    "breaks follow UAX #14 and the habits of numbers",
    arguments: [
      ("between words", "en", "aa bb", ["aa ", "bb"]),
      ("not at a no-break space", "de", "§\u{a0}5", ["§\u{a0}5"]),
      ("not at a narrow no-break space", "fr", "5\u{202f}%", ["5\u{202f}%"]),
      ("after a hyphen", "en", "five-year", ["five-", "year"]),
      ("not at a non-breaking hyphen", "en", "CA\u{2011}JAD", ["CA\u{2011}JAD"]),
      ("not inside a range", "en", "2024–2025", ["2024–2025"]),
      ("not before closing punctuation", "de", "„ab“, cd.", ["„ab“, ", "cd."]),
      ("after a slash between words", "en", "and/or", ["and/", "or"]),
      ("not inside a number", "de", "1.234,5", ["1.234,5"]),
      ("at a zero-width space, which vanishes", "en", "ab\u{200b}cd", ["ab", "cd"]),
      ("between ideographs", "ja", "日本", ["日", "本"]),
      ("not before small kana", "ja", "ちょっと", ["ちょっ", "と"]),
      ("not before a closing bracket or full stop", "ja", "「日」。", ["「日」。"]),
      ("not before a long vowel", "ja", "データ", ["デー", "タ"]),
      ("where the author set a line end", "en", "a b\nc", ["a ", "b", "c"]),
      ("not before a dash between words", "ru", "«Да», — нет", ["«Да», — ", "нет"]),
      ("before a dash that belongs to what follows", "en", "a –5", ["a ", "–", "5"]),
      ("not between a number and its counter", "ja", "前3兆円後", ["前", "3兆円", "後"]),
      ("not between the digits and units of a date", "ja", "5年12月は", ["5年", "12月", "は"]),
      ("not behind the mark of a paragraph", "ja", "（¶3）", ["（¶3）"]),
      ("behind a stroke, not before it", "ja", "日／本", ["日／", "本"]),
    ])
  func breaks(_ name: String, language: String, text: String, lines: [String]) {
    #expect(boxLines(text, columns: 1, language: language) == lines, "\(name)")
  }

  @Test("white at the end of a line is copied but takes no room")
  func trailingWhite() {
    let lines = BoxTextSetter().paragraph("aaaa bbbb", boxStyle, language: "en", width: 22)
    #expect(lines.map(\.text) == ["aaaa ", "bbbb"])
    #expect(lines.map(\.width) == [20, 20])
    #expect(lines[0].pieces[0].run.width == 20)
    #expect(lines[0].pieces[0].run.glyphs.map(\.cluster) == [0, 1, 2, 3, 4])
  }

  @Test("a soft hyphen shows only where the line ends, and is copied as one")
  func softHyphen() {
    let text = "kalender\u{ad}bereinigt"
    #expect(boxLines(text, columns: 10) == ["kalender\u{ad}", "bereinigt"])
    #expect(boxLines(text, columns: 20) == ["kalenderbereinigt"])
    let line = BoxTextSetter().paragraph(text, boxStyle, language: "de", width: 50)[0]
    #expect(line.width == 45)
    #expect(line.pieces[0].run.glyphs.last?.id == 0x2d)
    #expect(line.pieces[0].run.glyphs.last?.cluster == 8)
  }

  @Test("an empty text has no lines, and a word that is too wide sticks out")
  func extremes() {
    #expect(boxLines("", columns: 5).isEmpty)
    #expect(boxLines("aaaaaaaa bb", columns: 5) == ["aaaaaaaa ", "bb"])
    #expect(boxLines("bb aaaaaaaa bb", columns: 5) == ["bb ", "aaaaaaaa ", "bb"])
  }
}
