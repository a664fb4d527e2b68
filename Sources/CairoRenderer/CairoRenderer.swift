internal import CCairo
public import Scene

/// Draws display lists with cairo: documents as PDF, single frames as pixels.
///
/// A renderer opens each font file once and keeps it open; it belongs to one task at a time.
public final class CairoRenderer {
  let fonts: FontCache

  /// Starts the font library.
  ///
  /// - Throws: `RenderError.library` where FreeType does not start.
  public init() throws(RenderError) {
    fonts = FontCache(library: try FontLibrary())
  }

  /// Draws a document as a PDF file whose content is marked.
  ///
  /// Links, named places and everything else that is said about the document stay out of the file;
  /// they are part of the result, for the finisher to write.
  /// - Throws: `RenderError` for a font, a glyph or an item that cannot be drawn.
  public func drawPDF(document: PagedDocument) throws(RenderError) -> MarkedPDF {
    let surface = try PDFSurface()
    var pages: [MarkedPDF.Page] = []
    do {
      let canvas = try Canvas(surface: surface.pointer, scale: 1, medium: .document)
      for frame in document.pages {
        try surface.startPage(size: frame.size)
        var painter = FramePainter(canvas: canvas, fonts: fonts)
        try painter.paint(frame)
        pages.append(painter.ledger.page)
        try canvas.showPage()
      }
    }
    return MarkedPDF(bytes: try surface.finish(), pages: pages)
  }

  /// Draws a frame as a PNG file on white paper.
  ///
  /// - Parameters:
  ///   - frame: What to draw.
  ///   - scale: Pixels for each point; above 0. At 2, the file says 144 dots per inch.
  ///   - metadata: What the file says about the picture.
  /// - Throws: `RenderError` for a font, a glyph or an item that cannot be drawn, and for a size
  ///   that is not between 1 and 32767 pixels each way.
  public func drawPNG(
    frame: Frame, scale: Double, metadata: PNGMetadata
  ) throws(RenderError) -> [UInt8] {
    let surface = try ImageSurface(size: frame.size, scale: scale)
    do {
      let canvas = try Canvas(surface: surface.pointer, scale: scale, medium: .pixels)
      canvas.fillPaper()
      var painter = FramePainter(canvas: canvas, fonts: fonts)
      try painter.paint(frame)
      try canvas.check("draw a frame as pixels")
    }
    return try PNGEncoder(metadata: metadata, scale: scale).encode(surface.pixels())
  }
}
