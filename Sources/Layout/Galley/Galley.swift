import Typesetting
import Report
import Scene
import Styling

/// A whole report set as strips, with the nodes of the structure tree and the notes of each block.
struct Galley {
  /// All strips from top to bottom.
  private(set) var slabs: [Slab] = []
  private var parts: [Part] = []

  /// The nodes of one block and the notes that it cites first.
  private struct Part {
    var nodes: [StructureNode]
    var notes: [Int]
  }

  /// Sets a report's title, standfirst and blocks.
  init(_ report: ReportDocument, builder: GalleyBuilder) {
    var cited: Set<Int> = []
    add(Self.title(of: report, builder), &cited)
    var startsPage = false
    for block in report.blocks {
      var set = builder.set(block)
      if case .heading(2, _, _) = block, builder.theme.page.sections == .newPage {
        startsPage = true
      }
      if startsPage, !set.slabs.isEmpty {
        set.slabs[0].startsPage = true
        startsPage = false
      }
      if block == .pageBreak { startsPage = true }
      add(set, &cited)
    }
  }

  private mutating func add(_ set: SetBlock, _ cited: inout Set<Int>) {
    slabs += set.slabs
    let notes = set.slabs.flatMap { $0.citations.map(\.note) }
    parts.append(Part(nodes: set.structure, notes: notes.filter { cited.insert($0).inserted }))
  }

  /// The structure tree: sections from heading to heading, each note behind the block that cites it
  /// first.
  func structure(head: [StructureNode], notes: [Int: StructureNode]) -> StructureNode {
    var tree = SectionTree()
    for node in head { tree.add(node) }
    var missing = notes
    for part in parts {
      for node in part.nodes { tree.add(node) }
      for number in part.notes {
        if let note = missing.removeValue(forKey: number) { tree.add(note) }
      }
    }
    for (_, note) in missing.sorted(by: { $0.key < $1.key }) { tree.add(note) }
    return tree.document
  }

  /// A standfirst over several columns is no wider than is read with ease.
  private static func standfirstWidth(_ page: PageGeometry) -> Double {
    min(page.fullWidth, page.columns > 1 ? page.fullWidth * 0.72 : page.textWidth * 1.04)
  }

  /// The title over the full width and the standfirst over the text's.
  private static func title(of report: ReportDocument, _ builder: GalleyBuilder) -> SetBlock {
    let rhythm = builder.rhythm
    var stack = Stack()
    stack.advance(rhythm.title)
    let title = builder.lines(
      report.title, role: .title, width: builder.theme.page.fullWidth, alignment: .balanced)
    stack.add(title)
    var nodes = [StructureNode(.heading1, children: title.structure)]
    if !report.standfirst.isEmpty {
      stack.advance(rhythm.title)
      let standfirst = builder.lines(
        report.standfirst, role: .standfirst, width: Self.standfirstWidth(builder.theme.page))
      stack.add(standfirst)
      nodes.append(StructureNode(.paragraph, children: standfirst.structure))
    }
    let anchor = Item.anchor(Anchor(name: "top", position: .zero))
    let slab = Slab(
      height: stack.y, spaceAfter: rhythm.standfirst, items: [anchor] + stack.items,
      citations: stack.citations, isFullWidth: true)
    return SetBlock(slabs: [slab], structure: nodes)
  }
}
