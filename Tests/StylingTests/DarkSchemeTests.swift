import Scene
import Styling
import Testing

@Suite("Colours on a dark ground") struct DarkSchemeTests {
  private static func palette(_ name: String) throws -> Palette {
    let files = StyleFiles.shippedNames.compactMap { name in
      StyleFiles.shipped(name).map { (name, $0) }
    }
    let styles = Dictionary(uniqueKeysWithValues: files)
    return try #require(StyleReader.read(name, from: styles, fonts: StyleFiles.fonts).theme).palette
  }

  @Test("keep their contrast with the paper", arguments: StyleFiles.shippedNames)
  func contrast(_ style: String) throws {
    let palette = try Self.palette(style)
    let scheme = DarkScheme(palette)
    #expect(scheme.paper.contrast(with: .black) < 1.3)
    let text = [palette.ink, palette.soft, palette.accent, palette.signal]
    for color in text { #expect(scheme.color(color).contrast(with: scheme.paper) >= 4.5) }
    let tones = palette.series.flatMap { [$0, palette.light($0), palette.hatchGround($0)] }
    for color in tones + [palette.hairline, palette.rule] {
      let before = color.contrast(with: palette.paper)
      let after = scheme.color(color).contrast(with: scheme.paper)
      #expect(abs(after - before) / before < 0.1, "\(color.hex) \(before) \(after)")
    }
  }

  @Test("keep their contrast with each other", arguments: StyleFiles.shippedNames)
  func pairs(_ style: String) throws {
    let palette = try Self.palette(style)
    let scheme = DarkScheme(palette)
    for (index, one) in palette.series.enumerated() {
      for other in palette.series.dropFirst(index + 1) {
        let before = one.contrast(with: other)
        let after = scheme.color(one).contrast(with: scheme.color(other))
        // The darkest of inks would be brighter than white may be.
        #expect(after > min(before, 3) * 0.9, "\(one.hex) \(other.hex) \(before) \(after)")
      }
    }
  }

  @Test("become the paper where they were the paper") func paper() throws {
    let scheme = DarkScheme(try Self.palette("newspaper"))
    #expect(scheme.color(.white) == scheme.paper)
  }
}
