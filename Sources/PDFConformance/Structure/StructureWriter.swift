internal import Scene

/// Writes the structure tree (ISO 32000-1, 14.7) and notes who owns each mark and annotation.
struct StructureWriter {
  let index: MarkIndex
  /// The objects of the pages.
  private let pages: [Int]
  let frames: [Frame]
  /// The file specifications of attachments by name; looked up only.
  private let files: [String: Int]
  /// For each mark of the document, the element.
  private(set) var owners: [Int]
  /// For each annotation, counted by its key, the element.
  private(set) var annotationOwners: [Int]
  /// The elements that have names.
  private(set) var named: [(name: String, element: Int)] = []

  /// What holds a run of content that stands between nodes.
  private static let span = StructureNode(.span)

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
    owners = [Int](repeating: 0, count: index.counts.reduce(0, +))
    annotationOwners = [Int](repeating: 0, count: index.annotations.reduce(0) { $0 + $1.count })
  }

  /// Writes a node and everything below it, the node under its object, which its parent names.
  mutating func write(
    _ node: StructureNode, as element: Int, in parent: Int, to file: inout PDFAssembly
  ) {
    if let name = node.name { named.append((name, element)) }
    let children = node.children[...]
    let parts = StructureParts(of: children)
    var part = file.reserve(parts.count).lowerBound
    write(node, children, parts, from: part, as: element, in: parent, to: &file)
    guard parts.count > 0 else { return }
    for place in children.indices where parts.begin(at: place, of: children) {
      if case .node(let below) = children[place] {
        write(below, as: part, in: element, to: &file)
      } else {
        let run = children[place...].prefix(while: \.isContent)
        write(
          Self.span, run, StructureParts(of: run), from: part, as: part, in: element, to: &file)
      }
      part += 1
    }
  }

  /// Writes the dictionary of an element, whose parts have numbers from one on.
  private mutating func write(
    _ node: StructureNode, _ children: ArraySlice<StructureNode.Child>, _ parts: StructureParts,
    from firstPart: Int, as element: Int, in parent: Int, to file: inout PDFAssembly
  ) {
    file.write(element) { buffer in
      buffer.raw("<</S")
      buffer.name(node.role.rawValue)
      buffer.raw("/P ")
      buffer.reference(parent)
      writeProperties(node, to: &buffer)
      buffer.raw("/K[")
      var (page, part): (Int?, Int) = (nil, firstPart)
      for place in children.indices {
        switch children[place] {
        case .link(let id): write(index.areas(id), of: element, to: &buffer)
        case .content(let id) where !parts.areMixed:
          write(index.leaves(id), of: element, on: &page, to: &buffer)
        case .content, .node:
          guard parts.begin(at: place, of: children) else { continue }
          buffer.reference(part)
          buffer.raw(" ")
          part += 1
        }
      }
      buffer.raw("]")
      if let page {
        buffer.raw("/Pg ")
        buffer.reference(pages[page])
      }
      buffer.raw(">>")
    }
  }

  /// Writes marks and notes whom they belong to; the first of an element says which page is its.
  ///
  /// A mark is a number where it is on the element's page, otherwise a reference that says where.
  private mutating func write(
    _ leaves: ArraySlice<MarkIndex.Leaf>, of element: Int, on page: inout Int?,
    to buffer: inout PDFBuffer
  ) {
    for leaf in leaves {
      owners[leaf.place] = element
      if page == nil { page = leaf.page }
      if leaf.page == page {
        buffer.integer(leaf.number)
        buffer.raw(" ")
      } else {
        buffer.raw("<</Type/MCR/Pg ")
        buffer.reference(pages[leaf.page])
        buffer.raw("/MCID ")
        buffer.integer(leaf.number)
        buffer.raw(">>")
      }
    }
  }

  /// Writes references to annotations and notes whom they belong to.
  private mutating func write(
    _ areas: ArraySlice<MarkIndex.Area>, of element: Int, to buffer: inout PDFBuffer
  ) {
    for area in areas {
      annotationOwners[area.key - pages.count] = element
      buffer.raw("<</Type/OBJR/Pg ")
      buffer.reference(pages[area.page])
      buffer.raw("/Obj ")
      buffer.reference(area.object)
      buffer.raw(">>")
    }
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
