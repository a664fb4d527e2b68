internal import Scene

/// Where the parts that the structure tree names were drawn.
struct MarkIndex {
  /// A mark on a page.
  struct Leaf {
    var content: ContentID
    var page: Int
    /// The mark's number on its page (MCID).
    var number: Int
    /// The mark's number in the document.
    var place: Int
    var bounds: Rect
  }

  /// An area of a link on a page.
  struct Area {
    var link: LinkID
    var page: Int
    /// The object of the annotation.
    var object: Int
    /// The annotation's key in the parent tree.
    var key: Int
  }

  /// The marks, ordered by what they stand for, then as they were drawn.
  private var leaves: [Leaf] = []
  /// The areas, ordered by their links, then as they were drawn.
  private var areas: [Area] = []
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
        leaves.append(
          Leaf(
            content: content, page: index, number: number, place: leaves.count,
            bounds: leaf.bounds))
        number += 1
      }
      counts.append(number)
      var onPage: [Area] = []
      for link in page.links {
        onPage.append(Area(link: link.id, page: index, object: file.reserve(), key: key))
        key += 1
      }
      annotations.append(onPage)
      areas += onPage
    }
    leaves.sort { ($0.content.rawValue, $0.place) < ($1.content.rawValue, $1.place) }
    areas.sort { ($0.link.rawValue, $0.key) < ($1.link.rawValue, $1.key) }
  }

  /// The marks of a piece of content, in drawing order.
  func leaves(_ id: ContentID) -> ArraySlice<Leaf> {
    leaves.run(of: id.rawValue) { $0.content.rawValue }
  }

  /// The areas of a link, in drawing order.
  func areas(_ id: LinkID) -> ArraySlice<Area> { areas.run(of: id.rawValue) { $0.link.rawValue } }
}

extension Array {
  /// The neighbours with a key, in an array that is ordered by keys.
  fileprivate func run(of key: Int, by keyOf: (Element) -> Int) -> ArraySlice<Element> {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if keyOf(self[middle]) < key { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, keyOf(self[end]) == key { end += 1 }
    return self[low..<end]
  }
}
