internal import Scene

extension SVGWriter {
  /// Writes a run of text: one element, and in justified lines a position for each word.
  mutating func write(_ run: GlyphRun) {
    guard !run.glyphs.isEmpty else { return }
    let segments = RunSegments.segments(of: run)
    guard !segments.isEmpty else { return }
    let y = FixedNumber.text(run.origin.y)
    if segments.count == 1, let segment = segments.first {
      let attributes = attributes(of: run) + segment.attributes
      xml.mixed("text", [("x", FixedNumber.text(segment.x)), ("y", y)] + attributes) {
        $0.characters(segment.text + segment.white)
      }
      return
    }
    xml.mixed("text", [("y", y)] + attributes(of: run)) { xml in
      for segment in segments {
        xml.mixed("tspan", [("x", FixedNumber.text(segment.x))] + segment.attributes) {
          $0.characters(segment.text)
        }
        xml.characters(segment.white)
      }
    }
  }

  private func attributes(of run: GlyphRun) -> [XMLWriter.Attribute] {
    let face = drawing.fonts.face(run.font)
    var attributes: [XMLWriter.Attribute] = [
      ("font-family", face.familyList), ("font-size", FixedNumber.text(run.size)),
    ]
    if face.weight != 400 { attributes.append(("font-weight", String(face.weight))) }
    if face.isItalic { attributes.append(("font-style", "italic")) }
    if run.letterSpacing != 0 {
      attributes.append(("letter-spacing", FixedNumber.text(run.letterSpacing)))
    }
    attributes.append(("fill", run.color.hex))
    if let language = run.language, language != drawing.language {
      attributes += languageAttributes(language)
    }
    return attributes
  }
}

extension RunSegments.Segment {
  /// The length that the segment takes with any font.
  fileprivate var attributes: [XMLWriter.Attribute] {
    guard length > 0, text.unicodeScalars.count > 1 else { return [] }
    return [("textLength", FixedNumber.text(length)), ("lengthAdjust", "spacingAndGlyphs")]
  }
}
