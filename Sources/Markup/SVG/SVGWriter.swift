internal import Scene

/// Writes a frame's items as elements of SVG, in order; it decides nothing.
struct SVGWriter {
  let drawing: SVGDrawing
  /// What identifiers start with.
  let prefix: String
  var xml = XMLWriter()
  /// The numbers of clips and gradients that were written.
  private var clips: [Rect: Int] = [:]
  private var gradients: [LinearGradient: Int] = [:]
  private var shapeClips = 0
  /// The names of the places in the frame.
  private let anchors: Set<String>
  /// Whether the drawing is written into a page, which says the main language itself.
  private var isPart = false

  init(drawing: SVGDrawing, prefix: String) {
    self.drawing = drawing
    self.prefix = prefix
    anchors = Set(drawing.frame.items.flatMap(\.anchorNames))
  }

  /// The whole drawing.
  mutating func write(for use: SVGDrawing.Use) -> String {
    writeRoot(use)
    return xml.text
  }

  /// The whole drawing as a part of a page.
  mutating func fragment() -> XMLFragment {
    isPart = true
    writeRoot(.inline)
    return xml.finished()
  }

  private mutating func writeRoot(_ use: SVGDrawing.Use) {
    xml.start("svg", rootAttributes(use))
    xml.element("title", [("id", id("title"))], text: drawing.title)
    if !drawing.description.isEmpty {
      xml.element("desc", [("id", id("desc"))], text: drawing.description)
    }
    let size = drawing.frame.size
    let paper = Shape(
      .rect(Rect(x: 0, y: 0, width: size.width, height: size.height)), fill: .solid(.white))
    write(paper)
    write(drawing.frame.items)
    xml.end()
  }

  private func rootAttributes(_ use: SVGDrawing.Use) -> [XMLWriter.Attribute] {
    let size = drawing.frame.size
    let (width, height) = (FixedNumber.text(size.width), FixedNumber.text(size.height))
    let names = drawing.description.isEmpty ? [id("title")] : [id("title"), id("desc")]
    let isPicture = drawing.role == .picture
    var attributes: [XMLWriter.Attribute] = [
      ("xmlns", "http://www.w3.org/2000/svg"),
      ("width", use == .file ? width + "pt" : width),
      ("height", use == .file ? height + "pt" : height),
      ("viewBox", "0 0 \(width) \(height)"),
    ]
    attributes += [
      ("role", isPicture ? "img" : "graphics-document document"),
      ("aria-labelledby", names.joined(separator: " ")),
    ]
    if !isPart { attributes += languageAttributes(drawing.language) }
    return attributes + [("xml:space", "preserve"), ("text-rendering", "geometricPrecision")]
  }

  /// A language, for readers of XML and for those of SVG 2; a page takes the former only.
  func languageAttributes(_ language: String) -> [XMLWriter.Attribute] {
    [("xml:lang", language)] + (isPart ? [] : [("lang", language)])
  }

  /// An identifier that no other drawing has.
  func id(_ name: String) -> String { "\(prefix)-\(name)" }

  mutating func write(_ items: [Item]) {
    for item in items { write(item) }
  }

  private mutating func write(_ item: Item) {
    switch item {
    case .group(let group): write(group)
    case .shape(let shape): write(shape)
    case .text(let run): write(run)
    case .image(let picture): write(picture)
    case .link(let link): write(link)
    case .anchor(let anchor): write(anchor)
    case .content(_, let items): write(items)
    }
  }

  private mutating func write(_ group: Group) {
    let clip = group.clip.map { clipReference($0) }
    var attributes: [XMLWriter.Attribute] = []
    if group.offset != .zero {
      let (x, y) = (FixedNumber.text(group.offset.x), FixedNumber.text(group.offset.y))
      attributes.append(("transform", "translate(\(x) \(y))"))
    }
    if let clip { attributes.append(("clip-path", clip)) }
    if attributes.isEmpty { return write(group.items) }
    xml.start("g", attributes)
    write(group.items)
    xml.end()
  }

  // MARK: What is referred to

  /// The reference to a clip, which is written before its first use.
  private mutating func clipReference(_ area: Rect) -> String {
    let number = clips[area] ?? clips.count + 1
    if clips[area] == nil {
      clips[area] = number
      xml.start("clipPath", [("id", id("clip-\(number)"))])
      xml.empty(
        "rect",
        [
          ("x", FixedNumber.text(area.minX)), ("y", FixedNumber.text(area.minY)),
          ("width", FixedNumber.text(area.width)), ("height", FixedNumber.text(area.height)),
        ])
      xml.end()
    }
    return "url(#\(id("clip-\(number)")))"
  }

  /// The reference to a clip with the outline of a shape, written here.
  mutating func clipReference(_ path: Path) -> String {
    shapeClips += 1
    let name = id("shape-\(shapeClips)")
    xml.start("clipPath", [("id", name)])
    xml.empty("path", [("d", path.data)])
    xml.end()
    return "url(#\(name))"
  }

  /// The reference to a gradient, which is written before its first use.
  mutating func reference(to gradient: LinearGradient) -> String {
    let number = gradients[gradient] ?? gradients.count + 1
    if gradients[gradient] == nil {
      gradients[gradient] = number
      write(gradient, named: id("gradient-\(number)"))
    }
    return "url(#\(id("gradient-\(number)")))"
  }

  private mutating func write(_ gradient: LinearGradient, named name: String) {
    xml.start(
      "linearGradient",
      [
        ("id", name), ("gradientUnits", "userSpaceOnUse"),
        ("x1", FixedNumber.text(gradient.start.x)), ("y1", FixedNumber.text(gradient.start.y)),
        ("x2", FixedNumber.text(gradient.end.x)), ("y2", FixedNumber.text(gradient.end.y)),
      ])
    xml.empty("stop", [("offset", "0"), ("stop-color", gradient.from.hex)])
    xml.empty("stop", [("offset", "1"), ("stop-color", gradient.to.hex)])
    xml.end()
  }

  // MARK: Links

  private mutating func write(_ link: Link) {
    guard let address = address(of: link.target) else { return }
    xml.start("a", [("href", address), ("aria-label", link.description)])
    let area = link.area
    xml.empty(
      "rect",
      [
        ("x", FixedNumber.text(area.minX)), ("y", FixedNumber.text(area.minY)),
        ("width", FixedNumber.text(area.width)), ("height", FixedNumber.text(area.height)),
        ("fill", "none"), ("pointer-events", "all"),
      ])
    xml.end()
  }

  private func address(of target: Link.Target) -> String? {
    switch target {
    case .uri(let address): address
    case .anchor(let name): anchors.contains(name) ? "#" + id(name) : drawing.targets[name]
    }
  }

  /// A place needs an extent, however small, to be scrolled to.
  private mutating func write(_ anchor: Anchor) {
    xml.empty(
      "rect",
      [
        ("id", id(anchor.name)), ("x", FixedNumber.text(anchor.position.x)),
        ("y", FixedNumber.text(anchor.position.y)), ("width", "1"), ("height", "1"),
        ("fill", "none"),
      ])
  }
}
