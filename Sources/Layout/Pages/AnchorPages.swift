import Scene

/// The numbers of the pages that places stand on.
struct AnchorPages {
  private var numbers: [String: Int] = [:]

  /// Looks for the places on pages; not at all where no strip asks for one.
  init(_ pages: [PageContent]) {
    guard pages.contains(where: { $0.slabs.contains { !$0.slab.pageNumbers.isEmpty } }) else {
      return
    }
    for (index, page) in pages.enumerated() {
      for entry in page.slabs { collect(entry.slab.items, page: index + 1) }
    }
  }

  /// The number of the page with a place, from 1; 1 for a place that is nowhere.
  func number(of anchor: String) -> Int { numbers[anchor] ?? 1 }

  private mutating func collect(_ items: [Item], page: Int) {
    for item in items {
      switch item {
      case .group(let group): collect(group.items, page: page)
      case .anchor(let anchor): numbers[anchor.name] = page
      case .content, .shape, .text, .image, .link: break
      }
    }
  }
}
