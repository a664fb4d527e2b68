import Scene
import Testing

@testable import Markup

@Suite("Runs of text") struct RunTests {
  private func segments(_ run: GlyphRun) -> [RunSegments.Segment] { RunSegments.segments(of: run) }

  @Test("a run with the font's own spaces is one stretch") func whole() {
    let run = Letters.run("two words", x: 10)
    #expect(
      segments(run) == [
        .init(text: "two words", white: "", x: 10, length: 54)
      ])
  }

  @Test("words of a long line stand for themselves") func long() {
    #expect(segments(Letters.run("a b c d e f", x: 0)).count == 1)
    #expect(segments(Letters.run("a b c d e f g", x: 0)).map(\.x) == [0, 12, 24, 36, 48, 60, 72])
  }

  @Test("a justified run has a place for each word, and keeps its spaces") func justified() {
    var run = Letters.run("a bc d ", x: 0)
    run.isJustified = true
    run.glyphs[1].advance = 20
    #expect(
      segments(run) == [
        .init(text: "a", white: " ", x: 0, length: 6),
        .init(text: "bc", white: " ", x: 26, length: 12),
        .init(text: "d", white: " ", x: 44, length: 6),
      ])
    #expect(segments(run).map { $0.text + $0.white }.joined() == run.text)
  }

  @Test("Japanese starts anew behind a letter that has not its square") func ideographs() {
    var run = Letters.run("日本、語", x: 5, size: 6)
    #expect(segments(run).map(\.text) == ["日本、語"])
    run.glyphs[2].advance = 3
    #expect(segments(run).map(\.text) == ["日本、", "語"])
    #expect(segments(run).map(\.x) == [5, 20])
    run.glyphs[3].offsetX = -3
    #expect(segments(run).map(\.x) == [5, 17])
  }

  @Test("a soft hyphen that is drawn is a hyphen, one that is not stays soft") func hyphens() {
    #expect(segments(Letters.run("Wort\u{ad}", x: 0)).first?.text == "Wort-")
    var run = Letters.run("Wort\u{ad}", x: 0)
    run.glyphs[4].advance = 0
    #expect(segments(run).first?.text == "Wort\u{ad}")
  }

  @Test("letters that share a shape stay together") func ligature() {
    var run = Letters.run("office", x: 0)
    run.glyphs.remove(at: 2)
    run.glyphs.remove(at: 2)
    #expect(segments(run).map(\.text) == ["office"])
  }

  @Test("white behind letters does not count at the end of a stretch") func tracking() {
    var run = Letters.run("abc", x: 0)
    run.letterSpacing = 1
    for index in run.glyphs.indices { run.glyphs[index].advance += 1 }
    #expect(segments(run).first?.length == 20)
  }
}
