import Scene
import Styling
import Testing
import Typesetting

/// A small generator of numbers that is the same on every run (Park and Miller, 1988).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 11
  }
}

@Suite("No letter is lost")
struct TextIsKeptTests {
  private static let alphabet: [Character] = Array("ab é–-/„“.日ー、1(Я \u{a0}\u{202f}\u{200b}\u{ad}")

  @Test(
    "lines carry the text that was given, whatever it is",
    arguments: TextAlignment.allCases, [1.0, 7, 31])
  func joined(_ alignment: TextAlignment, columns: Double) {
    var numbers = Numbers(state: 7)
    let setter = BoxTextSetter()
    for length in 0..<60 {
      let text = String(
        (0..<length).map { _ in Self.alphabet.randomElement(using: &numbers) ?? "a" })
      let cut = text.index(text.startIndex, offsetBy: length / 2)
      let spans = [text[..<cut], text[cut...]].map {
        TextSpan(String($0), style: boxStyle, language: "de")
      }
      let lines = setter.paragraph(spans, width: columns * 5, alignment: alignment)
      #expect(visible(lines.map(\.text).joined()) == visible(text))
      for run in lines.flatMap(\.pieces).map(\.run) {
        #expect(run.glyphs.allSatisfy { $0.cluster < run.text.utf8.count })
      }
    }
  }

  private func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{ad}" && $0 != "\u{200b}" }))
  }
}
