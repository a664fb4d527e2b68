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

  /// Writes a node and everything below it, the node under its object, which its parent names.
  mutating func write(
    _ node: StructureNode, as element: Int, in parent: Int, to file: inout PDFAssembly
  ) {
    let kids = node.isMixed ? node.unmixed : node.children
    let parts = file.reserve(kids.count { $0.isNode })
    note(kids, of: element)
    if let name = node.name { named.append((name, element)) }
    file.write(element) { buffer in
      write(node, parent: parent, kids, firstPart: parts.lowerBound, to: &buffer)
    }
    var part = parts.lowerBound
    for case .node(let below) in kids {
      write(below, as: part, in: element, to: &file)
      part += 1
    }
  }

  /// Notes that marks and annotations belong to an element.
  private mutating func note(_ kids: [StructureNode.Child], of element: Int) {
    for kid in kids {
      switch kid {
      case .node: break
      case .content(let id):
        for leaf in index.leaves(id) { owners[leaf.page][leaf.number] = element }
      case .link(let id):
        for area in index.areas(id) { annotationOwners[area.key - pages.count] = element }
      }
    }
  }

  /// The dictionary of an element.
  private func write(
    _ node: StructureNode, parent: Int, _ kids: [StructureNode.Child], firstPart: Int,
    to buffer: inout PDFBuffer
  ) {
    buffer.raw("<</S")
    buffer.name(node.role.rawValue)
    buffer.raw("/P ")
    buffer.reference(parent)
    writeProperties(node, to: &buffer)
    let page = firstPage(of: kids)
    if let page {
      buffer.raw("/Pg ")
      buffer.reference(pages[page])
    }
    buffer.raw("/K[")
    var part = firstPart
    for kid in kids {
      switch kid {
      case .node:
        buffer.reference(part)
        buffer.raw(" ")
        part += 1
      case .content(let id): for leaf in index.leaves(id) { write(leaf, on: page, to: &buffer) }
      case .link(let id): for area in index.areas(id) { write(area, to: &buffer) }
      }
    }
    buffer.raw("]>>")
  }

  /// The page of the first mark that stands right below an element.
  private func firstPage(of kids: [StructureNode.Child]) -> Int? {
    for case .content(let id) in kids {
      if let leaf = index.leaves(id).first { return leaf.page }
    }
    return nil
  }

  /// A mark: a number where it is on the element's page, otherwise a reference that says where.
  private func write(_ leaf: MarkIndex.Leaf, on page: Int?, to buffer: inout PDFBuffer) {
    guard leaf.page != page else {
      buffer.integer(leaf.number)
      return buffer.raw(" ")
    }
    buffer.raw("<</Type/MCR/Pg ")
    buffer.reference(pages[leaf.page])
    buffer.raw("/MCID ")
    buffer.integer(leaf.number)
    buffer.raw(">>")
  }

  /// A reference to an annotation.
  private func write(_ area: MarkIndex.Area, to buffer: inout PDFBuffer) {
    buffer.raw("<</Type/OBJR/Pg ")
    buffer.reference(pages[area.page])
    buffer.raw("/Obj ")
    buffer.reference(area.object)
    buffer.raw(">>")
  }

  private func writeProperties(_ node: StructureNode, to buffer: inout PDFBuffer) {
    buffer.entry("/Lang", text: node.language)
    buffer.entry("/Alt", text: node.alternative)
    buffer.entry("/E", text: node.expansion)
    if let name = node.name {
      buffer.raw("/ID")
      buffer.string(name)
    }
    writeFiles(node, to: &buffer)
    switch node.role {
    case .headerCell, .dataCell: writeTableAttributes(node, to: &buffer)
    case .list: writeListAttributes(node, to: &buffer)
    case .figure: if let extent = extent(of: node) { writeLayoutAttributes(extent, to: &buffer) }
    default: break
    }
  }

  /// Where a node and everything below it was drawn.
  private func extent(of node: StructureNode) -> Extent? {
    var whole: Extent?
    for child in node.children {
      switch child {
      case .node(let part): whole = Extent.joined(whole, extent(of: part))
      case .content(let id):
        for leaf in index.leaves(id) {
          whole = Extent.joined(whole, Extent(page: leaf.page, box: leaf.bounds))
        }
      case .link: break
      }
    }
    return whole
  }

  /// The files that belong to an element (ISO 19005-3, 6.8 and annex E).
  private func writeFiles(_ node: StructureNode, to buffer: inout PDFBuffer) {
    guard !node.files.isEmpty else { return }
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

extension StructureNode.Child {
  /// Whether it is a node.
  fileprivate var isNode: Bool { if case .node = self { true } else { false } }
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
