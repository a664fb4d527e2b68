internal import Scene

/// Writes the structure tree (ISO 32000-1, 14.7) and notes who owns each mark and annotation.
struct StructureWriter {
  private let index: MarkIndex
  /// The objects of the pages.
  private let pages: [Int]
  let frames: [Frame]
  /// The file specifications of attachments by name; looked up only.
  private let files: [String: Int]
  /// For each page, the element of each mark.
  private(set) var owners: [[Int]]
  /// For each annotation, counted by its key, the element.
  private(set) var annotationOwners: [Int]
  /// The elements that have names.
  private(set) var named: [(name: String, element: Int)] = []

  /// A part of an element.
  private enum Kid {
    case element(Int)
    case leaf(MarkIndex.Leaf)
    case area(MarkIndex.Area)
  }

  /// The box around an element's content on the page where it starts.
  struct Extent {
    var page: Int
    var box: Rect

    /// The extent with another part of the same element.
    static func joined(_ a: Extent?, _ b: Extent?) -> Extent? {
      guard let a, let b else { return a ?? b }
      return a.page == b.page ? Extent(page: a.page, box: a.box.union(b.box)) : a
    }
  }

  init(index: MarkIndex, frames: [Frame], pages: [Int], files: [String: Int]) {
    self.index = index
    self.pages = pages
    self.frames = frames
    self.files = files
    owners = index.counts.map { [Int](repeating: 0, count: $0) }
    annotationOwners = [Int](repeating: 0, count: index.annotations.reduce(0) { $0 + $1.count })
  }

  /// Writes a node and everything below; gives its object and where it was drawn.
  mutating func write(
    _ node: StructureNode, parent: Int, to file: inout PDFAssembly
  ) throws(FinishError) -> (element: Int, extent: Extent?) {
    let element = file.reserve()
    var kids: [Kid] = []
    kids.reserveCapacity(node.children.count)
    var extent: Extent?
    for child in node.isMixed ? node.unmixed : node.children {
      switch child {
      case .node(let part):
        let below = try write(part, parent: element, to: &file)
        kids.append(.element(below.element))
        extent = Extent.joined(extent, below.extent)
      case .content(let id):
        for leaf in index.leaves(id) {
          owners[leaf.page][leaf.number] = element
          kids.append(.leaf(leaf))
          extent = Extent.joined(extent, Extent(page: leaf.page, box: leaf.bounds))
        }
      case .link(let id):
        for area in index.areas(id) {
          annotationOwners[area.key - pages.count] = element
          kids.append(.area(area))
        }
      }
    }
    if let name = node.name { named.append((name, element)) }
    try file.write(element) { buffer in
      write(node, parent: parent, kids, extent, to: &buffer)
    }
    return (element, extent)
  }

  /// The dictionary of an element.
  private func write(
    _ node: StructureNode, parent: Int, _ kids: [Kid], _ extent: Extent?, to buffer: inout PDFBuffer
  ) {
    buffer.raw("<</S")
    buffer.name(node.role.rawValue)
    buffer.raw("/P ")
    buffer.reference(parent)
    writeProperties(node, extent, to: &buffer)
    let page = kids.lazy.compactMap { if case .leaf(let leaf) = $0 { leaf.page } else { nil } }
      .first
    if let page {
      buffer.raw("/Pg ")
      buffer.reference(pages[page])
    }
    buffer.raw("/K[")
    for (position, kid) in kids.enumerated() {
      if position > 0 { buffer.raw(" ") }
      write(kid, page: page, to: &buffer)
    }
    buffer.raw("]>>")
  }

  /// A kid: a number where the mark is on the element's page, otherwise a reference that says where.
  private func write(_ kid: Kid, page: Int?, to buffer: inout PDFBuffer) {
    switch kid {
    case .element(let element): buffer.reference(element)
    case .leaf(let leaf) where leaf.page == page: buffer.integer(leaf.number)
    case .leaf(let leaf):
      buffer.raw("<</Type/MCR/Pg ")
      buffer.reference(pages[leaf.page])
      buffer.raw("/MCID ")
      buffer.integer(leaf.number)
      buffer.raw(">>")
    case .area(let area):
      buffer.raw("<</Type/OBJR/Pg ")
      buffer.reference(pages[area.page])
      buffer.raw("/Obj ")
      buffer.reference(area.object)
      buffer.raw(">>")
    }
  }

  private func writeProperties(
    _ node: StructureNode, _ extent: Extent?, to buffer: inout PDFBuffer
  ) {
    let texts = [("Lang", node.language), ("Alt", node.alternative), ("E", node.expansion)]
    for (key, value) in texts {
      guard let value else { continue }
      buffer.name(key)
      buffer.text(value)
    }
    if let name = node.name {
      buffer.raw("/ID")
      buffer.string(name.utf8)
    }
    writeFiles(node, to: &buffer)
    switch node.role {
    case .headerCell, .dataCell: writeTableAttributes(node, to: &buffer)
    case .list: writeListAttributes(node, to: &buffer)
    case .figure: if let extent { writeLayoutAttributes(extent, to: &buffer) }
    default: break
    }
  }

  /// The files that belong to an element (ISO 19005-3, 6.8 and annex E).
  private func writeFiles(_ node: StructureNode, to buffer: inout PDFBuffer) {
    let objects = node.files.compactMap { files[$0] }
    guard !objects.isEmpty else { return }
    buffer.raw("/AF[")
    buffer.references(objects)
    buffer.raw("]")
  }
}

extension Rect {
  /// The rectangle in the coordinates of a PDF page, which start at the lower left corner.
  func flipped(on page: Frame) -> PDFBox {
    PDFBox(
      left: minX, bottom: page.size.height - maxY, right: maxX, top: page.size.height - minY)
  }
}

extension StructureNode {
  /// Whether both content and other nodes stand right below.
  fileprivate var isMixed: Bool {
    var (hasContent, hasNode) = (false, false)
    for child in children {
      switch child {
      case .content: hasContent = true
      case .node: hasNode = true
      case .link: break
      }
    }
    return hasContent && hasNode
  }

  /// The children, with each run of content in a span of its own.
  ///
  /// Some readers collect an element's own marks before those of the elements in it, and would tell
  /// a paragraph's links behind its words.
  fileprivate var unmixed: [Child] {
    var result: [Child] = []
    var run: [Child] = []
    func span() -> [Child] {
      run.isEmpty ? [] : [.node(StructureNode(.span, children: run))]
    }
    for child in children {
      if case .content = child {
        run.append(child)
      } else {
        result += span()
        result.append(child)
        run = []
      }
    }
    return result + span()
  }
}
