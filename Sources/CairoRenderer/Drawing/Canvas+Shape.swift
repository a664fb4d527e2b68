internal import CCairo
internal import Scene

extension Canvas {
  /// Fills a shape and draws its outline.
  func draw(_ shape: Shape) throws(RenderError) {
    guard let bounds = shape.path.bounds else { return }
    try trace(shape.path)
    if let paint = shape.fill { try fill(paint, shape.path, bounds) }
    if let stroke = shape.stroke { try draw(stroke) }
    cairo_new_path(pointer)
  }

  /// Makes a path the current one.
  private func trace(_ path: Path) throws(RenderError) {
    cairo_new_path(pointer)
    for element in path.elements {
      switch element {
      case .move(let p): cairo_move_to(pointer, p.x, p.y)
      case .line(let p): cairo_line_to(pointer, p.x, p.y)
      case .curve(let a, let b, let c): cairo_curve_to(pointer, a.x, a.y, b.x, b.y, c.x, c.y)
      case .close: cairo_close_path(pointer)
      }
    }
  }

  /// Fills the current path and keeps it.
  private func fill(_ paint: Paint, _ path: Path, _ bounds: Rect) throws(RenderError) {
    switch paint {
    case .solid(let color):
      set(color)
      cairo_fill_preserve(pointer)
    case .gradient(let gradient):
      try set(gradient)
      cairo_fill_preserve(pointer)
    case .hatch(let hatch):
      set(hatch.ground)
      cairo_fill_preserve(pointer)
      try draw(hatch, over: bounds)
      try trace(path)
    }
  }

  /// Makes a gradient the source; beyond its ends the end colours go on, and where it has no length,
  /// everything is beyond its end.
  private func set(_ gradient: LinearGradient) throws(RenderError) {
    let (start, end) = (gradient.start, gradient.end)
    if start == end { return set(gradient.to) }
    guard let pattern = cairo_pattern_create_linear(start.x, start.y, end.x, end.y) else {
      throw .library(operation: "make a gradient", reason: "no memory")
    }
    defer { cairo_pattern_destroy(pattern) }
    for (offset, color) in [(0.0, gradient.from), (1.0, gradient.to)] {
      cairo_pattern_add_color_stop_rgb(
        pattern, offset, Double(color.red) / 255, Double(color.green) / 255,
        Double(color.blue) / 255)
    }
    cairo_pattern_set_extend(pattern, CAIRO_EXTEND_PAD)
    try checkStatus(cairo_pattern_status(pattern), "make a gradient")
    set(pattern: pattern)
  }

  /// Draws the lines of a hatch inside the current path, which is lost.
  private func draw(_ hatch: Hatch, over bounds: Rect) throws(RenderError) {
    guard hatch.spacing > 0, hatch.thickness > 0 else {
      throw .item("a hatch of spacing \(hatch.spacing) and thickness \(hatch.thickness)")
    }
    save()
    cairo_clip(pointer)
    set(hatch.line)
    cairo_set_line_width(pointer, hatch.thickness)
    cairo_set_line_cap(pointer, CAIRO_LINE_CAP_BUTT)
    cairo_set_dash(pointer, nil, 0, 0)
    for line in hatch.lines(over: bounds) {
      cairo_move_to(pointer, line.start.x, line.start.y)
      cairo_line_to(pointer, line.end.x, line.end.y)
    }
    cairo_stroke(pointer)
    restore()
  }

  /// Draws the outline of the current path and keeps it.
  private func draw(_ stroke: Stroke) throws(RenderError) {
    guard stroke.width > 0 else { throw .item("a line of thickness '\(stroke.width)'") }
    set(stroke.color)
    cairo_set_line_width(pointer, stroke.width)
    cairo_set_line_cap(pointer, stroke.cap.cairo)
    cairo_set_dash(pointer, stroke.dash, Int32(stroke.dash.count), 0)
    cairo_stroke_preserve(pointer)
    try check("draw a line")
  }
}

extension Stroke.Cap {
  fileprivate var cairo: cairo_line_cap_t {
    switch self {
    case .butt: CAIRO_LINE_CAP_BUTT
    case .round: CAIRO_LINE_CAP_ROUND
    case .square: CAIRO_LINE_CAP_SQUARE
    }
  }
}
