internal import CCairo
internal import Scene

/// A drawing context over a surface; the painter's only way to cairo.
final class Canvas {
  /// What a canvas draws on.
  enum Medium {
    /// Pages whose text can be copied and whose content is marked.
    case document
    /// Pixels, which keep neither text nor marks.
    case pixels
  }

  let pointer: OpaquePointer
  /// Pixels for each point.
  let scale: Double
  let medium: Medium
  // Most neighbours share a colour; setting it anew makes a pattern each time.
  private var color: Color?

  /// Starts to draw on a surface that outlives the canvas.
  init(surface: OpaquePointer, scale: Double, medium: Medium) throws(RenderError) {
    guard let made = cairo_create(surface) else {
      throw .library(operation: "start to draw", reason: "no memory")
    }
    pointer = made
    self.scale = scale
    self.medium = medium
    cairo_scale(made, scale, scale)
    cairo_set_antialias(made, CAIRO_ANTIALIAS_GRAY)
    try check("start to draw")
  }

  deinit { cairo_destroy(pointer) }

  /// Throws where anything that was drawn since the last check failed.
  func check(_ operation: String) throws(RenderError) {
    try checkStatus(cairo_status(pointer), operation)
  }

  /// Ends a page and starts the next.
  func showPage() throws(RenderError) {
    cairo_show_page(pointer)
    try check("draw a page")
  }

  /// Makes the whole surface white.
  func fillPaper() {
    set(.white)
    cairo_paint(pointer)
  }

  /// Makes a colour the source of what is drawn next.
  func set(_ color: Color) {
    guard color != self.color else { return }
    self.color = color
    cairo_set_source_rgb(
      pointer, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
  }

  /// Makes a pattern the source of what is drawn next.
  func set(pattern: OpaquePointer) {
    color = nil
    cairo_set_source(pointer, pattern)
  }

  /// Keeps the state until `restore`.
  func save() { cairo_save(pointer) }

  /// Goes back to the state of the last `save`.
  func restore() {
    color = nil
    cairo_restore(pointer)
  }

  /// Moves everything that is drawn next.
  func translate(by offset: Point) { cairo_translate(pointer, offset.x, offset.y) }

  /// Keeps everything that is drawn next inside a rectangle.
  func clip(to area: Rect) {
    cairo_new_path(pointer)
    cairo_rectangle(pointer, area.minX, area.minY, area.width, area.height)
    cairo_clip(pointer)
  }

  /// Starts a mark around content.
  ///
  /// The tag's name means nothing; the finisher gives the meaning.
  func beginMark() {
    if medium == .document { cairo_tag_begin(pointer, "Span", "") }
  }

  /// Ends the mark.
  func endMark() {
    if medium == .document { cairo_tag_end(pointer, "Span") }
  }
}
