import Diagnostics
import Dossier
import Quantities
import Testing

@Suite("Anchors")
struct AnchorTests {
  private let text = SourceText(
    source: RecordID("note"),
    file: TextFile(path: "note.txt", text: "\n  ▪️ 3 Mrd. Yen  \r\n\n\tund 3 Mrd. Yen\n"))

  @Test(
    "come out as they went in",
    arguments: ["tokyo-2025#3:116-180@9f2c41d07ab3", "a#1:0-1@000000000000"])
  func roundTrip(_ literal: String) throws {
    #expect(try Anchor(parsing: literal).literal == literal)
  }

  @Test(
    "an id is lower-case words joined by hyphens",
    arguments: [
      ("a", true), ("tokyo-2025", true), ("", false), ("-a", false), ("a-", false),
      ("a--b", false), ("A", false), ("ä", false), ("a_b", false),
    ])
  func ids(_ text: String, _ isWellFormed: Bool) {
    #expect(RecordID.isWellFormed(text) == isWellFormed)
  }

  @Test("paragraphs are trimmed lines that are not empty, counted in code points")
  func paragraphs() {
    #expect(text.paragraphs.map(\.text) == ["▪️ 3 Mrd. Yen", "und 3 Mrd. Yen"])
    #expect(text.paragraphs.map(\.count) == [13, 14])
    #expect(text.paragraph(0) == nil)
    #expect(text.paragraph(1)?.passage(3, 9) == "3 Mrd.")
    #expect(text.paragraph(1)?.passage(3, 14) == nil)
  }

  @Test("a phrase is cited at all its places")
  func citing() {
    let anchors = text.cite(" 3 Mrd. Yen ")
    #expect(anchors.map(\.literal).count == 2)
    #expect(anchors.map(\.paragraph) == [1, 2])
    #expect(anchors.map(\.start) == [3, 4])
    #expect(anchors.allSatisfy { $0.verify(in: text) == .intact("3 Mrd. Yen") })
    #expect(text.cite("4 Mrd.").isEmpty)
    #expect(text.cite("").isEmpty)
  }

  @Test("a passage that moved is found by its wording, one that changed is not")
  func verifying() throws {
    let anchor = try #require(text.cite("und 3 Mrd.").first)
    let moved = SourceText(
      source: RecordID("note"), file: TextFile(path: "note.txt", text: "Ja, und 3 Mrd. Yen"))
    #expect(anchor.verify(in: moved) == .moved(moved.cite("und 3 Mrd.")))
    let changed = SourceText(
      source: RecordID("note"), file: TextFile(path: "note.txt", text: "▪️\nund 8 Mrd. Yen"))
    #expect(anchor.verify(in: changed) == .orphaned(found: "und 8 Mrd."))
    let short = SourceText(source: RecordID("note"), file: TextFile(path: "note.txt", text: "x"))
    #expect(anchor.verify(in: short) == .orphaned(found: nil))
  }

  @Test("an audit names changed texts, moved and lost passages")
  func audit() throws {
    let dossier = DossierReader.read(files: GuideDossier.files).dossier
    let original = try #require(GuideDossier.files.first { $0.path == "harbour-news.txt" })
    let changed = original.text.replacing("about 40", with: "about 50").replacing(
      "Since 2010", with: "For long: Since 2010")
    let text = SourceText(
      source: RecordID("harbour-news"), file: TextFile(path: original.path, text: changed))
    let codes = SourceAudit.findings(in: CitedTexts(of: dossier, texts: [text])).map(\.code)
    #expect(codes.filter { $0 == "dossier.changed-source" }.count == 1)
    #expect(codes.contains("dossier.orphan-anchor"))
    #expect(codes.contains("dossier.moved-anchor"))
  }

  @Test("the digest is that of FIPS 180-4")
  func digest() {
    #expect(
      SHA256.hex(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(SHA256.hex(of: []).hasPrefix("e3b0c44298fc1c14"))
  }
}
