import Wording
import Report
import Styling

/// Breaks a report into pages and gives each note a place on the page that cites it first.
struct Paginator {
  private let builder: GalleyBuilder
  private let notes: [Int: Note]
  /// The height between running head and foot, in points.
  private let height: Double
  /// Notes that stand on a page already.
  private var placedNotes: Set<Int> = []

  /// Prepares pages of a body height, in points.
  init(builder: GalleyBuilder, height: Double) {
    self.builder = builder
    self.height = height
    notes = Dictionary(builder.notes.map { ($0.number, $0) }) { first, _ in first }
  }

  /// The pages of all strips, in order.
  mutating func pages(of slabs: [Slab]) -> [PageContent] {
    let page = builder.theme.page
    let columns = ColumnBand.Columns(count: page.columns, step: page.textWidth + page.gutter)
    var filler = PageFiller(slabs, columns: columns)
    var pages: [PageContent] = []
    while !filler.isEmpty { pages.append(nextPage(&filler)) }
    let lost = builder.notes.filter { !placedNotes.contains($0.number) }
    if !lost.isEmpty { addNotes(lost, to: &pages) }
    return pages
  }

  /// Fills a page; where notes need the foot, the body gives way until both fit.
  private mutating func nextPage(_ filler: inout PageFiller) -> PageContent {
    var footHeight = 0.0
    var page = PageContent()
    var rest = filler
    for _ in 0..<Self.attempts {
      rest = filler
      page = PageContent(slabs: rest.fill(height: height - footHeight))
      placeNotes(on: &page)
      let needed = page.foot?.height ?? 0
      if page.bottom + needed <= height + 0.01 { break }
      footHeight = max(needed, footHeight + 1)
      if footHeight > height * 0.7 { break }
    }
    filler = rest
    placedNotes.formUnion(page.marginNotes.map(\.note.number))
    placedNotes.formUnion(page.foot?.columns.joined().map(\.number) ?? [])
    return page
  }

  /// More attempts than a page has lines: each one takes a line or more from the body.
  private static let attempts = 80

  /// Notes that nothing drawn cites stand at the end, so that none is lost.
  private func addNotes(_ lost: [Note], to pages: inout [PageContent]) {
    let last = pages.last?.foot?.columns.joined().map(\.number) ?? []
    let foot = foot(of: last + lost.map(\.number))
    if let page = pages.last, page.bottom + (foot?.height ?? 0) <= height {
      pages[pages.count - 1].foot = foot
    } else {
      pages.append(PageContent(foot: self.foot(of: lost.map(\.number))))
    }
  }

  // MARK: Notes

  private func placeNotes(on page: inout PageContent) {
    let cited = citedFirst(on: page)
    guard builder.theme.page.notes == .margin else {
      page.foot = foot(of: cited.map(\.number))
      return
    }
    var left: [Int] = []
    // What goes to the foot takes height from the margin column, so it is tried again.
    for _ in 0...cited.count {
      let foot = foot(of: left)
      let placed = placeInMargin(
        cited.filter { !left.contains($0.number) }, on: page, height: height - (foot?.height ?? 0))
      page.marginNotes = placed.notes
      page.foot = foot
      if placed.left.isEmpty { return }
      left = (left + placed.left).sorted()
    }
  }

  /// The notes that no earlier page has, with the line that cites them first.
  private func citedFirst(on page: PageContent) -> [CitedNote] {
    var seen = placedNotes
    var cited: [CitedNote] = []
    for entry in page.slabs {
      // Marks beside each other in a wide figure have no order but that of their numbers.
      let citations = entry.slab.citations.sorted { a, b in
        entry.slab.isFullWidth ? a.note < b.note : (a.top, a.note) < (b.top, b.note)
      }
      for citation in citations where seen.insert(citation.note).inserted {
        let line = entry.slab.isFullWidth ? entry.bottom : entry.top + citation.top
        cited.append(
          CitedNote(number: citation.note, top: line, isWide: entry.slab.isFullWidth))
      }
    }
    return cited
  }

  private func placeInMargin(
    _ cited: [CitedNote], on page: PageContent, height: Double
  ) -> (notes: [(note: SetNote, top: Double)], left: [Int]) {
    let gap = builder.rhythm.note
    let column = NoteColumn(free: freeMargin(of: page, height: height), gap: gap)
    let width = builder.theme.page.marginColumn
    let set = cited.compactMap { entry in
      notes[entry.number].map { builder.setNote($0, width: width) }
    }
    let wishes = zip(cited, set).map {
      NoteColumn.Wish(note: $0.number, top: $0.top, height: $1.height, mayPrecede: $0.isWide)
    }
    let (places, left) = column.place(wishes)
    let byNumber = Dictionary(set.map { ($0.number, $0) }) { first, _ in first }
    return (places.compactMap { place in byNumber[place.note].map { ($0, place.top) } }, left)
  }

  /// The stretches of the margin column beside text: between strips of full width.
  private func freeMargin(of page: PageContent, height: Double) -> [ClosedRange<Double>] {
    var free: [ClosedRange<Double>] = []
    var top = 0.0
    for entry in page.slabs where entry.slab.isFullWidth {
      let bottom = entry.top - builder.rhythm.figure * 0.5
      if top < bottom { free.append(top...bottom) }
      top = entry.bottom + builder.rhythm.figure * 0.75
    }
    if top < height { free.append(top...height) }
    return free
  }

  private func foot(of numbers: [Int]) -> NoteFoot? {
    NoteFoot(numbers.compactMap { notes[$0] }, builder: builder)
  }
}

/// A note at its first mark.
private struct CitedNote {
  /// The number of the note.
  var number: Int
  /// The top of the citing line, or the bottom of a figure over the full width, in points.
  var top: Double
  /// Whether the mark stands in a figure over the full width.
  var isWide: Bool
}
