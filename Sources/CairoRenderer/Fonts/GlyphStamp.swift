internal import CCairo

/// A glyph as coverage of pixels, to be stamped in any colour.
final class GlyphStamp {
  /// The coverage; nil for a glyph without ink, such as a space.
  let mask: OpaquePointer?
  /// The distance from the glyph's origin to the mask's left column, in pixels.
  let left: Double
  /// The distance from the baseline down to the mask's top row, in pixels; mostly negative.
  let top: Double

  /// Draws a glyph, moved to the right by a part of a pixel.
  init(
    _ glyph: UInt, shift: Double, font: OpaquePointer, scale: Double
  ) throws(RenderError) {
    var place = cairo_glyph_t(index: glyph, x: 0, y: 0)
    var extents = cairo_text_extents_t()
    cairo_scaled_font_glyph_extents(font, &place, 1, &extents)
    // A pixel of grace at each side, for curves that the extents cut short.
    left = (extents.x_bearing * scale + shift).rounded(.down) - 1
    top = (extents.y_bearing * scale).rounded(.down) - 1
    let right = ((extents.x_bearing + extents.width) * scale + shift).rounded(.up) + 1
    let bottom = ((extents.y_bearing + extents.height) * scale).rounded(.up) + 1
    guard extents.width > 0, extents.height > 0, right - left < 32767, bottom - top < 32767 else {
      mask = nil
      return
    }
    place.x = (shift - left) / scale
    place.y = -top / scale
    mask = try Self.draw(
      place, font: font, scale: scale, columns: Int32(right - left), rows: Int32(bottom - top))
  }

  deinit { if let mask { cairo_surface_destroy(mask) } }

  private static func draw(
    _ glyph: cairo_glyph_t, font: OpaquePointer, scale: Double, columns: Int32, rows: Int32
  ) throws(RenderError) -> OpaquePointer {
    guard let mask = cairo_image_surface_create(CAIRO_FORMAT_A8, columns, rows),
      let context = cairo_create(mask)
    else { throw .library(operation: "draw a glyph as pixels", reason: "no memory") }
    defer { cairo_destroy(context) }
    var glyph = glyph
    cairo_scale(context, scale, scale)
    cairo_set_scaled_font(context, font)
    cairo_glyph_path(context, &glyph, 1)
    cairo_fill(context)
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(mask)
      throw .library(operation: "draw a glyph as pixels", reason: statusText(status))
    }
    return mask
  }
}
