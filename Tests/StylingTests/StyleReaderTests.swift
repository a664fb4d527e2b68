import Diagnostics
import Notation
import Scene
import Styling
import Testing

@Suite("Reading styles")
struct StyleReaderTests {
  @Test("what a file does not change stays as in the plain look")
  func changes() throws {
    let (theme, findings) = StyleFiles.read(
      """
      extends: base
      summary: mine
      page: { margin-top: 1 in }
      colors: { accent: "#702020" }
      text: { body: { size: 11 pt, features: [onum], capitals: true, tracking: 20 } }
      charts: { label-share: 0.3, bar: 10 pt }
      """)
    #expect(findings.isEmpty)
    let mine = try #require(theme)
    let plain = Theme.plain()
    #expect(mine.name == "mine")
    #expect(mine.summary == "mine")
    #expect(mine.page.marginTop == 72)
    #expect(mine.page.textWidth == plain.page.textWidth)
    #expect(mine.style(.tableGroup).color == Color(red: 0x70, green: 0x20, blue: 0x20))
    #expect(mine.style(.body).size == 11)
    #expect(mine.style(.body).leading == plain.style(.body).leading)
    #expect(mine.style(.body).features == ["onum"])
    #expect(mine.style(.body).tracking == 20)
    #expect(mine.style(.body).isUppercase)
    #expect(mine.style(.list) == plain.style(.list))
    #expect(mine.charts.labelShare == 0.3)
    #expect(mine.charts.barPitch == plain.charts.barPitch)
  }

  @Test("families name their files and their fallback")
  func families() throws {
    let theme = try #require(StyleFiles.read("extends: base\nsummary: mine").theme)
    let text = try #require(theme.fonts.families["text"])
    #expect(text.fallback == ["figures"])
    #expect(
      text.faces[.init(weight: .bold)] == FontFace(name: "T-Bold", path: "/fonts/T-Bold.ttf"))
    #expect(text.face(nearest: .init(weight: .medium)) == text.faces[.init(weight: .regular)])
    #expect(text.face(nearest: .init(weight: .light, isItalic: true))?.name == "T")
  }

  @Test("the shipped styles are without fault", arguments: StyleFiles.shippedNames)
  func shipped(_ name: String) throws {
    var files: [String: TextFile] = [:]
    for style in StyleFiles.shippedNames { files[style] = StyleFiles.shipped(style) }
    let (theme, findings) = StyleReader.read(name, from: files, fonts: StyleFiles.fonts)
    #expect(findings.map(\.line) == [])
    #expect(theme?.name == name)
    #expect(theme?.text.count == TextRole.allCases.count)
  }

  @Test("the plain look has a style for every kind of text, and a schema describes style files")
  func plain() {
    #expect(Theme.plain().text.count == TextRole.allCases.count)
    let schema = StyleReader.schema.document(title: "style").text()
    #expect(schema.contains("\"text-column\""))
    #expect(schema.contains("\"table-group\""))
  }
}
