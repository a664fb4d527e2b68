internal import CCairo

/// A font at one size, unhinted, so that glyphs look and measure the same on every machine.
final class ScaledFont {
  let pointer: OpaquePointer
  let glyphCount: Int
  private let scale: Double
  /// Glyphs as pixels, by number and quarter of a pixel; looked up only.
  private var stamps: [UInt: GlyphStamp] = [:]

  init(_ face: CairoFace, size: Double, scale: Double) throws(RenderError) {
    guard size > 0, size.isFinite else {
      throw .item("the font size '\(size)' is not above 0")
    }
    var matrix = cairo_matrix_t()
    var device = cairo_matrix_t()
    cairo_matrix_init_scale(&matrix, size, size)
    cairo_matrix_init_scale(&device, scale, scale)
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    guard let made = cairo_scaled_font_create(face.pointer, &matrix, &device, options) else {
      throw .library(operation: "scale a font", reason: "no memory")
    }
    pointer = made
    glyphCount = face.glyphCount
    self.scale = scale
    let status = cairo_scaled_font_status(made)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .font(path: face.path, reason: statusText(status))
    }
  }

  deinit { cairo_scaled_font_destroy(pointer) }

  /// A glyph as pixels, moved to the right by a number of quarters of a pixel.
  func stamp(_ glyph: UInt, quarter: Int) throws(RenderError) -> GlyphStamp {
    let key = glyph << 2 | UInt(quarter)
    if let known = stamps[key] { return known }
    let made = try GlyphStamp(glyph, shift: Double(quarter) / 4, font: pointer, scale: scale)
    stamps[key] = made
    return made
  }
}
