import Scene
import Styling
import Testing
import Typesetting

@Suite("Shaping with real fonts", .needsFonts)
struct ShapingTests {
  private let text = TextStyle(family: "text", size: 10, leading: 14, color: .black)

  private func run(_ text: String, _ style: TextStyle, language: String = "en") -> [GlyphRun] {
    Typesetter(fonts: DebianFonts.book).line(text, style, language: language).pieces.map(\.run)
  }

  @Test("clusters are byte offsets into the run's own text")
  func clusters() throws {
    let russian = try #require(run("ещё раз", text, language: "ru").first)
    #expect(russian.text == "ещё раз")
    #expect(russian.glyphs.map(\.cluster) == [0, 2, 4, 6, 7, 9, 11])
    let japanese = try #require(run("日本、東京", text, language: "ja").first)
    #expect(japanese.glyphs.map(\.cluster) == [0, 3, 6, 9, 12])
    #expect(japanese.glyphs.allSatisfy { $0.advance == 10 })
  }

  @Test("the letters of a ligature share a cluster, and the text stays whole")
  func ligature() throws {
    var style = text
    style.family = "figures"
    let run = try #require(run("affine", style).first)
    #expect(run.text == "affine")
    #expect(run.glyphs.map(\.cluster) == [0, 1, 4, 5])
    style.tracking = 50
    let spaced = try #require(self.run("affine", style).first)
    #expect(spaced.glyphs.map(\.cluster) == [0, 1, 2, 3, 4, 5])
  }

  @Test("a combining mark stays with its letter")
  func mark() throws {
    let run = try #require(run("a\u{301}b", text).first)
    #expect(Set(run.glyphs.map(\.cluster)) == [0, 3])
  }

  @Test("what a font lacks comes from its fallback, in a run of its own")
  func fallback() {
    var style = text
    style.family = "figures"
    let runs = run("Tokyo 東京 ≈ 3", style)
    #expect(runs.map(\.text) == ["Tokyo ", "東京", " ≈ 3"])
    #expect(runs.map(\.font.name) == ["Roboto", "IPAexMincho", "Roboto"])
    #expect(runs[1].glyphs.map(\.cluster) == [0, 3])
    #expect(runs[0].ascent == runs[1].ascent)
  }

  @Test("a character that no font has is noted once")
  func missing() {
    let setter = Typesetter(fonts: DebianFonts.book)
    _ = setter.line("a\u{16a0}b\u{16a0}", text, language: "en")
    #expect(setter.missingGlyphs == [MissingGlyph(scalar: "\u{16a0}", family: "text")])
  }

  @Test("a font file that is not there is noted, and its fallback used")
  func unreadable() {
    var style = text
    style.family = "lost"
    let setter = Typesetter(fonts: DebianFonts.book)
    let line = setter.line("abc", style, language: "en")
    #expect(line.pieces.map(\.run.font.name) == ["CharisSIL"])
    #expect(setter.unreadableFonts == [FontFace(name: "Lost", path: "/nowhere/lost.ttf")])
    #expect(setter.missingGlyphs.isEmpty)
  }

  @Test(
    "a setter that starts a report sets and tells what a new one would",
    arguments: [false, true])
  func nextReport(remembersText: Bool) {
    let setter = Typesetter(fonts: DebianFonts.book, remembersText: remembersText)
    let reports = [
      ("figures", "Tokyo 東京"), ("text", "a\u{16a0}b"), ("lost", "abc"), ("text", "abc"),
      ("figures", "Tokyo 東京"), ("lost", "東京"), ("text", "\u{16a0}"),
    ]
    for (family, words) in reports {
      var style = text
      style.family = family
      setter.startReport()
      let new = Typesetter(fonts: DebianFonts.book)
      #expect(
        setter.line(words, style, language: "en") == new.line(words, style, language: "en"))
      #expect(
        setter.paragraph(words, style, language: "en", width: 20)
          == new.paragraph(words, style, language: "en", width: 20))
      #expect(setter.fonts == new.fonts)
      #expect(setter.missingGlyphs == new.missingGlyphs)
      #expect(setter.unreadableFonts == new.unreadableFonts)
    }
  }

  @Test("text that is remembered is divided by the patterns of now", arguments: [false, true])
  func remembered(forgets: Bool) throws {
    let letters = "abcdehklmnorstu".map { "\($0)8z\n" }.joined()
    let table = try Hyphenator.compile(Array("UTF-8\n1mo\n1be\n\(letters)".utf8))
    let patterns = try Hyphenator(compiled: table)
    let setter = Typesetter(fonts: DebianFonts.book, remembersText: true)
    for hyphenator in [nil, patterns, nil, nil, patterns, patterns] {
      if forgets { setter.forgetUnusedText() }
      setter.startReport { _ in hyphenator }
      let new = Typesetter(fonts: DebianFonts.book) { _ in hyphenator }
      let lines = [setter, new].map {
        $0.paragraph(
          "Kalendermonat Kalenderbesuch", text, language: "de", width: 60, alignment: .justified)
      }
      #expect(lines[0] == lines[1])
      #expect(lines[0].contains(where: \.isDivided) == (hyphenator != nil))
    }
  }

  @Test("pairs of letters are kerned")
  func kerning() {
    let setter = Typesetter(fonts: DebianFonts.book)
    var style = text
    style.family = "figures"
    let width = { setter.line($0, style, language: "en").width }
    #expect(width("AV") < width("A") + width("V") - 0.1)
    #expect(abs(width("nn") - 2 * width("n")) < 1e-9)
  }

  @Test("tracking stands between letters, not behind the last")
  func tracking() {
    let setter = Typesetter(fonts: DebianFonts.book)
    var spaced = text
    spaced.tracking = 100
    let plain = setter.line("nnn", text, language: "en").width
    #expect(abs(setter.line("nnn", spaced, language: "en").width - plain - 2) < 1e-9)
  }

  @Test(
    "capitals follow the language",
    arguments: [
      ("Straße", "de", "STRASSE"), ("мәселе", "kk", "МӘСЕЛЕ"), ("izin", "tr", "İZİN"),
      ("izin", "en", "IZIN"),
    ])
  func capitals(_ word: String, language: String, result: String) {
    var style = text
    style.isUppercase = true
    #expect(run(word, style, language: language).map(\.text) == [result])
  }

  @Test("height and depth come from the font and grow with the size")
  func metrics() {
    var style = text
    style.family = "figures"
    let line = Typesetter(fonts: DebianFonts.book).line("x", style, language: "en")
    #expect(abs(line.ascent - 9.277) < 0.01)
    #expect(abs(line.descent - 2.441) < 0.01)
    #expect(line.leading == 14)
  }

  @Test(
    "every sign that a report uses is in the fonts of the figures",
    arguments: ["−≈≥≤→±×·•“”„‘’«»–—…€₽₸¥¶§ӘәҒғҚқҢңӨөҰұҮүҺһІіЁё", "\u{202f}\u{2011}\u{a0}\u{2009}"])
  func coverage(_ signs: String) {
    let setter = Typesetter(fonts: DebianFonts.book)
    for family in ["text", "figures"] {
      var style = text
      style.family = family
      let runs = setter.line(signs, style, language: "en").pieces.map(\.run)
      #expect(runs.flatMap(\.glyphs).allSatisfy { $0.id != 0 })
    }
    #expect(setter.missingGlyphs.isEmpty)
  }

  @Test("two setters give the same lines")
  func determinism() {
    let words = "Ab 東京 «да» 3,7 % affine"
    let lines = (0..<2).map { _ in
      Typesetter(fonts: DebianFonts.book).paragraph(words, text, language: "de", width: 60)
    }
    #expect(lines[0] == lines[1])
  }
}
