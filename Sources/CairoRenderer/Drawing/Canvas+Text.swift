internal import CCairo
internal import Scene

extension Canvas {
  /// Draws shaped text.
  func draw(_ run: GlyphRun, font: ScaledFont) throws(RenderError) {
    let glyphs = try run.placedGlyphs(limit: font.glyphCount)
    let clusters = try run.clusters()
    set(run.color)
    cairo_set_scaled_font(pointer, font.pointer)
    switch medium {
    case .document: show(run.text, glyphs, clusters)
    case .pixels: try stamp(glyphs, font)
    }
    let status = cairo_status(pointer)
    guard status == CAIRO_STATUS_SUCCESS else { throw run.failure(statusText(status)) }
  }

  /// Draws glyphs with the clusters that let a reader copy their text letter by letter.
  private func show(
    _ text: String, _ glyphs: [cairo_glyph_t], _ clusters: [cairo_text_cluster_t]
  ) {
    var text = text
    text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { characters in
        cairo_show_text_glyphs(
          pointer, characters.baseAddress, Int32(characters.count), glyphs, Int32(glyphs.count),
          clusters, Int32(clusters.count), cairo_text_cluster_flags_t(rawValue: 0))
      }
    }
  }

  /// Stamps glyphs on the pixels, at quarters of a pixel across and on whole rows.
  ///
  /// cairo's own raster text stands on whole pixels in some versions, where it looks uneven, and on
  /// parts of pixels in others.
  private func stamp(_ glyphs: [cairo_glyph_t], _ font: ScaledFont) throws(RenderError) {
    save()
    defer { restore() }
    var device = cairo_matrix_t()
    cairo_get_matrix(pointer, &device)
    cairo_identity_matrix(pointer)
    for glyph in glyphs {
      let (x, y) = (glyph.x * device.xx + device.x0, glyph.y * device.yy + device.y0)
      let quarters = (x * 4).rounded()
      let column = (quarters / 4).rounded(.down)
      let stamp = try font.stamp(UInt(glyph.index), quarter: Int(quarters - column * 4))
      guard let mask = stamp.mask else { continue }
      cairo_mask_surface(pointer, mask, column + stamp.left, y.rounded() + stamp.top)
    }
  }
}

extension GlyphRun {
  /// An error about this run.
  func failure(_ reason: String) -> RenderError {
    .glyphs(font: font.name, text: text, reason: reason)
  }

  /// The glyphs at their places in the frame.
  fileprivate func placedGlyphs(limit: Int) throws(RenderError) -> [cairo_glyph_t] {
    var placed: [cairo_glyph_t] = []
    placed.reserveCapacity(glyphs.count)
    var x = origin.x
    for glyph in glyphs {
      guard glyph.id != 0 else { throw failure("the font lacks a letter (glyph 0)") }
      guard x.isFinite, glyph.offsetX.isFinite, glyph.offsetY.isFinite, origin.y.isFinite else {
        throw failure("a glyph has no place")
      }
      guard glyph.id < limit else {
        throw failure("the font has \(limit) glyphs, no glyph '\(glyph.id)'")
      }
      placed.append(
        cairo_glyph_t(index: UInt(glyph.id), x: x + glyph.offsetX, y: origin.y + glyph.offsetY))
      x += glyph.advance
    }
    return placed
  }

  /// How many bytes of text and how many glyphs belong together, from left to right.
  ///
  /// Text before the first cluster belongs to the first.
  fileprivate func clusters() throws(RenderError) -> [cairo_text_cluster_t] {
    var clusters: [cairo_text_cluster_t] = []
    clusters.reserveCapacity(glyphs.count)
    let length = text.utf8.count
    var start = 0
    var first = 0
    for (index, glyph) in glyphs.enumerated() {
      let isNew = index > 0 && glyph.cluster != glyphs[index - 1].cluster
      guard isNew else { continue }
      guard glyph.cluster > start, glyph.cluster < length else {
        throw failure("the clusters do not follow the text")
      }
      clusters.append(
        cairo_text_cluster_t(
          num_bytes: Int32(glyph.cluster - start), num_glyphs: Int32(index - first)))
      (start, first) = (glyph.cluster, index)
    }
    clusters.append(
      cairo_text_cluster_t(
        num_bytes: Int32(length - start), num_glyphs: Int32(glyphs.count - first)))
    return clusters
  }
}
