import Diagnostics
import Layout
import Report
import Scene
import Typesetting

/// What can be wrong with pages that are laid out.
struct RenditionCheck {
  /// The pages.
  let rendition: Rendition
  /// The report that they show.
  let definition: ReportDefinition

  /// Fonts that cannot be read, characters that no font has, and a figure that is not there.
  func findings(_ setter: Typesetter) -> [Finding] {
    let unreadable = setter.unreadableFonts.map { face in
      Finding("style.unreadable-font", "cannot read the font file \"\(face.name)\"")
    }
    return unreadable + setter.missingGlyphs.map(missing) + unknownFigure
  }

  private func missing(_ glyph: MissingGlyph) -> Finding {
    let code = String(glyph.scalar.value, radix: 16, uppercase: true)
    return Finding(
      "render.missing-glyph",
      "no font of \"\(glyph.family)\" has \"\(glyph.scalar)\" (U+\(code))",
      at: .file(definition.file),
      hints: [Hint("add a family that has it to the style's fallback")])
  }

  private var unknownFigure: [Finding] {
    guard let figure = rendition.figure, figure != Rendition.allFigures,
      rendition.layouter.figure(named: figure, of: rendition.report) == nil
    else { return [] }
    return [.unknown("figure", figure, among: definition.blockNames, of: definition.name)]
  }
}
