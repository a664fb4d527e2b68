import BriefingKit
import Report
import Scene
import Styling
import Testing
import Typesetting

/// How far justification stretches the white between words.
@Suite("Word spaces") struct WordSpaceTests {
  /// White between words in a line, against what the font has.
  private struct Space: CustomStringConvertible {
    var ratio: Double
    var line: String

    var description: String {
      let hundredths = Int((ratio * 100).rounded())
      let rest = hundredths % 100
      return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) × in “\(line)”"
    }
  }

  @Test("no line has white wider than twice the natural one", arguments: SampleReport.everyCountry)
  func widest(_ report: SampleReport) throws {
    let theme = try report.theme
    let style = theme.style(.body)
    let natural = try naturalSpace(theme, style)
    let document = try report.pages(of: try report.tree)
    let spaces = document.lines.flatMap { spacing(in: $0, style, natural) }
    guard let widest = spaces.max(by: { $0.ratio < $1.ratio }) else {
      // Japanese has no white between words.
      #expect(report.language == "ja")
      return
    }
    print("\(report.testDescription): widest word space \(widest)")
    #expect(widest.ratio <= 2.001, "\(widest)")
    #expect(spaces.allSatisfy { $0.ratio > 0.6 })
    // A short note may have no full line; a briefing that puts nothing to the test is set wrong.
    #expect(style.isJustified)
    if report.country == nil { #expect(widest.ratio > 1.2) }
  }

  /// The white of the font of running text, in ems, with the name of the font.
  private func naturalSpace(
    _ theme: Theme, _ style: TextStyle
  ) throws -> (font: FontFace, ems: Double) {
    let line = Typesetter(fonts: theme.fonts).line("n n", style, language: "en")
    let run = try #require(line.pieces.first?.run)
    try #require(run.glyphs.count == 3)
    return (run.font, run.glyphs[1].advance / run.size)
  }

  private func spacing(
    in line: [GlyphRun], _ style: TextStyle, _ natural: (font: FontFace, ems: Double)
  ) -> [Space] {
    let text = line.map(\.text).joined()
    return line.filter { $0.font == natural.font && $0.size == style.size }.flatMap { run in
      let bytes = Array(run.text.utf8)
      let spaces = run.glyphs.filter { glyph in
        glyph.advance > 0 && bytes.indices.contains(glyph.cluster) && bytes[glyph.cluster] == 0x20
      }
      return spaces.map { Space(ratio: $0.advance / run.size / natural.ems, line: text) }
    }
  }
}

extension PagedDocument {
  /// The runs of each line of text: the neighbours that share a group.
  fileprivate var lines: [[GlyphRun]] {
    pages.flatMap { $0.items.flatMap(\.all) }.compactMap { item in
      guard case .group(let group) = item else { return nil }
      let runs = group.items.flatMap(\.ownRuns)
      return runs.isEmpty ? nil : runs
    }
  }
}

extension Item {
  /// The runs of the item that stand in no further group.
  fileprivate var ownRuns: [GlyphRun] {
    switch self {
    case .text(let run): [run]
    case .content(_, let items): items.flatMap(\.ownRuns)
    case .group, .shape, .image, .link, .anchor: []
    }
  }
}
