import Scene
import Testing

@testable import Markup

@Suite("Runs of text") struct RunTests {
  private func segments(_ run: GlyphRun) -> [RunSegments.Segment] { RunSegments.segments(of: run) }

  @Test("a run with the font's own spaces is one stretch") func whole() {
    let run = Letters.run("two words", x: 10)
    #expect(
      segments(run) == [
        .init(text: "two words", white: "", positions: [10], length: 54)
      ])
  }

  @Test("a justified run has a place for each word, and keeps its spaces") func justified() {
    var run = Letters.run("a bc d ", x: 0)
    run.isJustified = true
    run.glyphs[1].advance = 20
    #expect(
      segments(run) == [
        .init(text: "a", white: " ", positions: [0], length: 6),
        .init(text: "bc", white: " ", positions: [26], length: 12),
        .init(text: "d", white: " ", positions: [44], length: 6),
      ])
    #expect(segments(run).map { $0.text + $0.white }.joined() == run.text)
  }

  @Test("Japanese that is spaced out has a place for each letter") func ideographs() {
    var run = Letters.run("日本語", x: 5)
    run.isJustified = true
    run.glyphs[0].advance = 12
    #expect(segments(run).first?.positions == [5, 17, 23])
    run.glyphs[0].advance = run.size
    run.glyphs[1].advance = run.size
    #expect(segments(run).first?.positions == [5])
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
