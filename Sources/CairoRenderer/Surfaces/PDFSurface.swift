internal import CCairo
internal import Scene

/// A PDF file in the making, kept in memory.
struct PDFSurface: ~Copyable {
  /// Takes what cairo writes.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  let pointer: OpaquePointer
  private let sink: Sink

  init() throws(RenderError) {
    let sink = Sink()
    pointer = try Self.make(writingTo: sink)
    self.sink = sink
    // The first version with replacement text, by which ligatures are copied as letters.
    cairo_pdf_surface_restrict_to_version(pointer, CAIRO_PDF_VERSION_1_5)
  }

  deinit { cairo_surface_destroy(pointer) }

  private static func make(writingTo sink: Sink) throws(RenderError) -> OpaquePointer {
    let made = cairo_pdf_surface_create_for_stream(
      { target, data, count in
        guard let target, let data else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<Sink>.fromOpaque(target).takeUnretainedValue().bytes
          .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque(), 1, 1)
    guard let made else { throw .library(operation: "start a PDF file", reason: "no memory") }
    return made
  }

  /// Sets the size of the page that is drawn next, in points.
  borrowing func startPage(size: Size) throws(RenderError) {
    guard size.width > 0, size.height > 0, size.width.isFinite, size.height.isFinite else {
      throw .item("a page of \(size.width) by \(size.height) points has no area")
    }
    cairo_pdf_surface_set_size(pointer, size.width, size.height)
    try checkStatus(cairo_surface_status(pointer), "start a page")
  }

  /// Closes the file and gives its bytes.
  borrowing func finish() throws(RenderError) -> [UInt8] {
    cairo_surface_finish(pointer)
    // Mistakes in marks show here only, never on the drawing context.
    try checkStatus(cairo_surface_status(pointer), "finish the PDF file")
    return sink.bytes
  }
}
