internal import Scene

/// Where the parts that the structure tree names were drawn.
struct MarkIndex {
  /// A mark on a page.
  struct Leaf {
    var page: Int
    /// The mark's number on its page (MCID).
    var number: Int
    var bounds: Rect
  }

  /// An area of a link on a page.
  struct Area {
    var page: Int
    /// The object of the annotation.
    var object: Int
    /// The annotation's key in the parent tree.
    var key: Int
  }

  // Both are looked up only, never walked through.
  private var leaves: [ContentID: [Leaf]] = [:]
  private var areas: [LinkID: [Area]] = [:]
  /// How many marks of content each page has.
  private(set) var counts: [Int] = []
  /// The annotations of each page, in drawing order.
  private(set) var annotations: [[Area]] = []

  /// Numbers everything; annotations get objects, and keys behind those of the pages.
  init(_ pages: [MarkedPDF.Page], in file: inout PDFAssembly) {
    leaves.reserveCapacity(pages.reduce(0) { $0 + $1.leaves.count })
    var key = pages.count
    for (index, page) in pages.enumerated() {
      var number = 0
      for leaf in page.leaves {
        guard let content = leaf.content else { continue }
        leaves[content, default: []].append(
          Leaf(page: index, number: number, bounds: leaf.bounds))
        number += 1
      }
      counts.append(number)
      var onPage: [Area] = []
      for link in page.links {
        let area = Area(page: index, object: file.reserve(), key: key)
        areas[link.id, default: []].append(area)
        onPage.append(area)
        key += 1
      }
      annotations.append(onPage)
    }
  }

  /// The marks of a piece of content, in drawing order.
  func leaves(_ id: ContentID) -> [Leaf] { leaves[id] ?? [] }

  /// The areas of a link, in drawing order.
  func areas(_ id: LinkID) -> [Area] { areas[id] ?? [] }
}
