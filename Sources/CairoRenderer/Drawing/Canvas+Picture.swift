internal import CCairo
internal import Scene

extension Canvas {
  /// Draws a picture without interpolation, which PDF/A forbids (ISO 19005-3, 6.2.8).
  func draw(_ picture: Picture) throws(RenderError) {
    let raster = try ImageSurface(picture: picture)
    save()
    translate(by: picture.frame.origin)
    cairo_scale(
      pointer, picture.frame.width / Double(picture.columns),
      picture.frame.height / Double(picture.rows))
    cairo_set_source_surface(pointer, raster.pointer, 0, 0)
    cairo_pattern_set_filter(cairo_get_source(pointer), CAIRO_FILTER_NEAREST)
    cairo_paint(pointer)
    restore()
    try check("draw a picture")
  }
}
