internal import CHarfBuzz

/// A buffer of HarfBuzz, for text on the way in and glyphs on the way out.
struct HarfBuzzBuffer: ~Copyable {
  private let buffer: OpaquePointer?

  init() { buffer = hb_buffer_create() }

  deinit { hb_buffer_destroy(buffer) }

  /// The glyphs of a part of a text; clusters are offsets in the whole text.
  func shape(
    _ bytes: [UInt8], _ range: Range<Int>, font: HarfBuzzFont, plan: HarfBuzzPlan
  ) -> [EmGlyph] {
    hb_buffer_clear_contents(buffer)
    bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        hb_buffer_add_utf8(
          buffer, text.baseAddress, Int32(text.count), UInt32(range.lowerBound),
          Int32(range.count))
      }
    }
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES)
    plan.execute(font, buffer)
    return glyphs(unitsPerEm: font.unitsPerEm)
  }

  private func glyphs(unitsPerEm: Double) -> [EmGlyph] {
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count),
      let positions = hb_buffer_get_glyph_positions(buffer, &count)
    else { return [] }
    return (0..<Int(count)).map { index in
      let position = positions[index]
      return EmGlyph(
        id: infos[index].codepoint, cluster: Int(infos[index].cluster),
        advance: Double(position.x_advance) / unitsPerEm,
        offsetX: Double(position.x_offset) / unitsPerEm,
        offsetY: -Double(position.y_offset) / unitsPerEm)
    }
  }
}
