import CairoRenderer
import Scene
import Testing

@Suite struct TextPixelsTests {
  private static let columns = 60

  /// The red channel of a line of text, 60 pixels wide.
  private func rows(x: Double, y: Double = 20, group: Point = .zero) throws -> [[UInt8]] {
    let run = Item.text(Sketch.run("H", x: x, y: y, size: 16))
    let frame = Frame(
      size: Size(width: Double(Self.columns), height: 30),
      items: [.group(Group(offset: group, items: [run]))])
    let metadata = PNGMetadata(title: "", description: "", source: "", language: "en")
    let file = PNGFile(
      try CairoRenderer().drawPNG(frame: frame, scale: 1, metadata: metadata))
    let pixels = file.pixels()
    return (0..<30).map { row in
      (0..<Self.columns).map { pixels[(row * Self.columns + $0) * 3] }
    }
  }

  private func ink(_ rows: [[UInt8]]) -> (top: Int?, bottom: Int?, left: Int?) {
    let inked = rows.indices.filter { rows[$0].contains { $0 < 128 } }
    let left = (0..<Self.columns).first { column in rows.contains { $0[column] < 128 } }
    return (inked.first, inked.last, left)
  }

  /// An H of Roboto is 1456/2048 em high and starts 169/2048 em to the right.
  @Test func lettersStandOnTheBaseline() throws {
    let ink = ink(try rows(x: 10))
    #expect(ink.bottom == 19)
    #expect(ink.top == 20 - 11)
    #expect(ink.left == 11)
  }

  @Test(arguments: [Point(x: 3, y: 0), Point(x: 0, y: -2), Point(x: 3, y: -2)])
  func wholePixelsMoveTheSamePicture(by offset: Point) throws {
    let moved = try rows(x: 10, group: offset)
    #expect(try rows(x: 10 + offset.x, y: 20 + offset.y) == moved)
    let (dx, dy) = (Int(offset.x), Int(offset.y))
    let original = try rows(x: 10)
    for row in 4..<24 {
      #expect(Array(moved[row + dy][(4 + dx)..<40]) == Array(original[row][4..<(40 - dx)]))
    }
  }

  @Test func quartersOfAPixelTellApart() throws {
    let pictures = try [10.0, 10.25, 10.5, 10.75].map { try rows(x: $0) }
    #expect(Set(pictures).count == 4)
    #expect(try rows(x: 10.26) == pictures[1])
    #expect(try rows(x: 9.9) == pictures[0])
  }
}
