import Scene
import Testing

@testable import CairoRenderer

@Suite struct PNGTests {
  private let metadata = PNGMetadata(
    title: "Zusagen", description: "Höhe je Land", source: "Quelle 1", language: "de")

  private func draw(_ items: [Item], scale: Double = 1) throws -> PNGFile {
    let frame = Frame(size: Size(width: 40, height: 30), items: items)
    return PNGFile(
      try CairoRenderer().drawPNG(frame: frame, scale: scale, metadata: metadata))
  }

  private func pixel(_ file: PNGFile, _ x: Int, _ y: Int, in pixels: [UInt8]) -> Color {
    let at = (y * file.columns + x) * 3
    return Color(red: pixels[at], green: pixels[at + 1], blue: pixels[at + 2])
  }

  @Test func chunksStandInOrderWithTheirSums() throws {
    let file = try draw([])
    #expect(
      file.chunks.map(\.type) == [
        "IHDR", "sRGB", "pHYs", "iTXt", "iTXt", "iTXt", "IDAT", "IEND",
      ])
    for chunk in file.chunks {
      #expect(chunk.sum == PNGFile.sum(Array(chunk.type.utf8) + chunk.content))
    }
    #expect(file.content("IHDR") == [0, 0, 0, 40, 0, 0, 0, 30, 8, 2, 0, 0, 0])
  }

  @Test(arguments: [(1.0, 2835), (2.0, 5669), (300.0 / 72, 11811)])
  func physicalSizeFollowsTheScale(scale: Double, density: Int) throws {
    let size = try draw([], scale: scale).content("pHYs")
    #expect(PNGFile.number(size, 0) == UInt32(density))
    #expect(PNGFile.number(size, 4) == UInt32(density))
    #expect(size.last == 1)
  }

  @Test func textsAreInUnicodeWithTheirLanguage() throws {
    let texts = try draw([]).chunks.filter { $0.type == "iTXt" }.map(\.content)
    #expect(texts[1] == Array("Description\0\0\0de\0\0Höhe je Land".utf8))
  }

  @Test func emptyTextsAreLeftOut() throws {
    let bare = PNGMetadata(title: "", description: "", source: "", language: "de")
    let frame = Frame(size: Size(width: 1, height: 1))
    let file = PNGFile(try CairoRenderer().drawPNG(frame: frame, scale: 1, metadata: bare))
    #expect(!file.chunks.contains { $0.type == "iTXt" })
  }

  @Test func rasterSurvives() throws {
    let bytes = (0..<30 * 20 * 3).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 7919 >> 5) }
    let encoder = PNGEncoder(metadata: metadata, scale: 1)
    let file = PNGFile(try encoder.encode(Raster(columns: 30, rows: 20, bytes: bytes)))
    #expect(file.pixels() == bytes)
  }

  @Test func paintsHaveTheirColours() throws {
    let (red, blue) = (Color(red: 200, green: 0, blue: 0), Color(red: 0, green: 0, blue: 200))
    let gradient = LinearGradient(
      start: Point(x: 0, y: 0), end: Point(x: 40, y: 0), from: red, to: blue)
    let file = try draw([
      Sketch.box(Rect(x: 0, y: 0, width: 10, height: 10), .solid(red)),
      Sketch.box(Rect(x: 0, y: 10, width: 40, height: 10), .gradient(gradient)),
      Sketch.box(
        Rect(x: 0, y: 20, width: 40, height: 10), .hatch(Hatch(ground: red, line: blue))),
    ])
    let pixels = file.pixels()
    #expect(pixel(file, 5, 5, in: pixels) == red)
    #expect(pixel(file, 15, 5, in: pixels) == .white)
    let reds = stride(from: 0, to: 40, by: 4).map { pixel(file, $0, 15, in: pixels).red }
    #expect(reds == reds.sorted(by: >) && reds[0] > 190 && reds[9] < 25)
    let hatched = Set((0..<40).map { pixel(file, $0, 25, in: pixels).red })
    #expect(hatched.contains { $0 > 190 } && hatched.contains { $0 < 20 })
  }

  @Test func gradientsWithoutLengthEndAtOnce() throws {
    let gradient = LinearGradient(start: .zero, end: .zero, from: .white, to: .black)
    let file = try draw([
      Sketch.box(Rect(x: 0, y: 0, width: 40, height: 30), .gradient(gradient))
    ])
    #expect(pixel(file, 20, 20, in: file.pixels()) == .black)
  }

  @Test func picturesKeepHardPixels() throws {
    let picture = Picture(
      frame: Rect(x: 10, y: 10, width: 20, height: 10), columns: 2, rows: 1,
      pixels: [255, 0, 0, 0, 255, 0])
    let file = try draw([.image(picture)])
    let pixels = file.pixels()
    #expect(pixel(file, 19, 15, in: pixels) == Color(red: 255, green: 0, blue: 0))
    #expect(pixel(file, 20, 15, in: pixels) == Color(red: 0, green: 255, blue: 0))
    #expect(pixel(file, 31, 15, in: pixels) == .white)
  }

  @Test func groupsMoveAndClip() throws {
    let group = Group(
      offset: Point(x: 10, y: 10), clip: Rect(x: 0, y: 0, width: 5, height: 5),
      items: [Sketch.box(Rect(x: 0, y: 0, width: 20, height: 20))])
    let file = try draw([.group(group), Sketch.box(Rect(x: 30, y: 0, width: 5, height: 5))])
    let pixels = file.pixels()
    #expect(pixel(file, 12, 12, in: pixels) == .black)
    #expect(pixel(file, 17, 12, in: pixels) == .white)
    #expect(pixel(file, 32, 2, in: pixels) == .black)
  }

  @Test func theSameFrameGivesTheSameBytes() throws {
    let frame = Frame(size: Size(width: 90, height: 30), items: [.text(Sketch.run("Affe"))])
    let first = try CairoRenderer().drawPNG(frame: frame, scale: 2, metadata: metadata)
    let renderer = try CairoRenderer()
    _ = try renderer.drawPDF(document: Sketch.document([[.text(Sketch.run("Bau", size: 20))]]))
    #expect(try renderer.drawPNG(frame: frame, scale: 2, metadata: metadata) == first)
  }

  @Test(arguments: [0.0, -1, 1e9, .nan])
  func impossibleSizesAreRefused(scale: Double) {
    #expect(throws: RenderError.self) { try draw([], scale: scale) }
  }
}
