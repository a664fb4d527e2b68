internal import Scene

/// Draws a frame's items in order and notes what the drawing cannot show.
struct FramePainter {
  private let canvas: Canvas
  private let fonts: FontCache
  private(set) var ledger = PageLedger()
  /// How far the items of the current group are moved, in all.
  private var offset = Point.zero
  /// What the groups around leave visible, in page coordinates.
  private var visible: Rect?

  init(canvas: Canvas, fonts: FontCache) {
    self.canvas = canvas
    self.fonts = fonts
  }

  /// Draws all of a frame.
  mutating func paint(_ frame: Frame) throws(RenderError) {
    try paint(frame.items)
    canvas.apply(ledger.close())
  }

  private mutating func paint(_ items: [Item]) throws(RenderError) {
    for item in canvas.medium == .document ? items.joiningLines : items { try paint(item) }
  }

  private mutating func paint(_ item: Item) throws(RenderError) {
    switch item {
    case .group(let group): try paint(group)
    case .shape(let shape): try paint(shape)
    case .text(let run): try paint(run)
    case .image(let picture): try paint(picture)
    case .link(let link): ledger.add(link, offset: offset)
    case .anchor(let anchor): ledger.add(anchor, offset: offset)
    case .content(let id, let items):
      ledger.enter(.content(id))
      try paint(items)
      ledger.leave()
    }
  }

  private mutating func paint(_ group: Group) throws(RenderError) {
    let outside = (offset, visible)
    canvas.save()
    canvas.translate(by: group.offset)
    offset = Point(x: offset.x + group.offset.x, y: offset.y + group.offset.y)
    if let clip = group.clip {
      canvas.clip(to: clip)
      let area = clip.offset(x: offset.x, y: offset.y)
      visible = visible.map { $0.intersection(area) } ?? area
    }
    if let part = group.furniture { ledger.enter(.furniture(part)) }
    try paint(group.items)
    if group.furniture != nil { ledger.leave() }
    (offset, visible) = outside
    canvas.restore()
  }

  private mutating func paint(_ shape: Shape) throws(RenderError) {
    guard shape.fill != nil || shape.stroke != nil, let bounds = shape.path.bounds else { return }
    mark(bounds.inset(by: -(shape.stroke?.width ?? 0) / 2))
    try canvas.draw(shape)
  }

  private mutating func paint(_ run: GlyphRun) throws(RenderError) {
    guard !run.glyphs.isEmpty else { return }
    mark(run.bounds, language: run.language, isText: true)
    try canvas.draw(run, font: try fonts.font(run.font, size: run.size, scale: canvas.scale))
  }

  private mutating func paint(_ picture: Picture) throws(RenderError) {
    guard picture.frame.width > 0, picture.frame.height > 0 else { return }
    mark(picture.frame)
    try canvas.draw(picture)
  }

  /// Sees to it that what is drawn next stands in the right mark.
  private mutating func mark(_ bounds: Rect, language: String? = nil, isText: Bool = false) {
    let moved = bounds.offset(x: offset.x, y: offset.y)
    let shown = visible.map { $0.intersection(moved) } ?? moved
    canvas.apply(ledger.draw(shown, language: language, isText: isText))
  }
}

extension Canvas {
  /// Changes the marks before something is drawn.
  fileprivate func apply(_ change: PageLedger.Change) {
    switch change {
    case .nothing: break
    case .begin: beginMark()
    case .end: endMark()
    case .endAndBegin:
      endMark()
      beginMark()
    }
  }
}

extension Rect {
  /// The part that both share; without extent where they do not meet.
  fileprivate func intersection(_ other: Rect) -> Rect {
    let left = max(minX, other.minX)
    let top = max(minY, other.minY)
    return Rect(
      x: left, y: top, width: max(0, min(maxX, other.maxX) - left),
      height: max(0, min(maxY, other.maxY) - top))
  }
}
