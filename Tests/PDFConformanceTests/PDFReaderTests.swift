import CairoRenderer
import Scene
import Testing

@testable import PDFConformance

@Suite struct PDFReaderTests {
  @Test func pagesAreReadThroughReferences() throws {
    let pages = try PDFReader(ClassicFile.page("0 0 m (x) Tj")).pages()
    #expect(pages.map { String(decoding: $0.content, as: UTF8.self) } == ["0 0 m (x) Tj"])
  }

  @Test(arguments: [
    ("/Prev 9", "the trailer's 'Prev' is not supported"),
    ("/Encrypt 9 0 R", "the trailer's 'Encrypt' is not supported"),
  ])
  func refusedFiles(trailer: String, reason: String) throws {
    let error = #expect(throws: FinishError.self) {
      try PDFReader(ClassicFile.make(["<<>>"], trailer: trailer))
    }
    #expect(try #require(error).description.hasSuffix(reason))
  }

  @Test(arguments: [
    ["<</Pages 1 0 R>>"], ["<</Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]>>"],
    ["<</Pages 2 0 R>>", "<</Type/Pages/Kids[7 0 R]>>"],
    ["<</Pages 2 0 R>>", "<</Type/Page/MediaBox[0 0 1 1]>>"],
    ["<</Pages 2 0 R>>", "<</Type/Page/Contents 3 0 R>>", "<</Length 1>>\nstream\nx\nendstream"],
    [
      "<</Pages 2 0 R>>", "<</Type/Page/MediaBox[0 0 1 1]/Contents 3 0 R>>",
      "<</Length 3 0 R>>\nstream\nx\nendstream",
    ],
    [
      "<</Pages 2 0 R>>", "<</Type/Page/MediaBox[0 0 1 1]/Contents 3 0 R>>",
      "<</Length 999>>\nstream\nx\nendstream",
    ],
    [
      "<</Pages 2 0 R>>", "<</Type/Page/MediaBox[0 0 1 1]/Contents 3 0 R>>",
      "<</Length 1/Filter/LZWDecode>>\nstream\nx\nendstream",
    ],
    [
      "<</Pages 2 0 R>>", "<</Type/Page/MediaBox[0 0 1 1]/Contents 3 0 R>>",
      "<</Length 1/Filter/FlateDecode>>\nstream\nx\nendstream",
    ],
  ])
  func damagedPages(objects: [String]) {
    #expect(throws: FinishError.self) { try PDFReader(ClassicFile.make(objects)).pages() }
  }

  /// Cutting a file anywhere, or changing any byte of it, ends in an error or a file, not a crash.
  @Test func damageNeverCrashes() throws {
    let document = SampleDocument.make()
    let drawn = try CairoRenderer().drawPDF(document: document)
    func isRefused(_ bytes: [UInt8]) -> Bool {
      var damaged = drawn
      damaged.bytes = bytes
      do { _ = try PDFFinisher.finish(damaged, document: document) } catch { return true }
      return false
    }
    var refused = 0
    for step in stride(from: 0, to: drawn.bytes.count - 8, by: 997) {
      #expect(isRefused(drawn.bytes.dropLast(step + 8)))
      var flipped = drawn.bytes
      flipped[step] ^= 0x15
      refused += isRefused(flipped) ? 1 : 0
    }
    #expect(refused > 0)
  }
}
