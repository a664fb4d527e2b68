/// Fills pages with strips: groups that stay together, floats that wait for room, tables that go on.
///
/// The state is the rest of the report; each call of `fill` takes one page's worth from it.
struct PageFiller {
  /// Strips that no page end may part.
  private var groups: ArraySlice<[Slab]>
  /// Floats that found no room yet, in order, each with the number of sections that have begun since.
  private var waiting: [(float: Slab, passedSections: Int)] = []

  /// A float comes to the top of the next page whatever text goes before it, so two sections may
  /// begin meanwhile; with a third one nobody would look for it any more.
  private static let farthest = 2

  private let columns: ColumnBand.Columns

  /// Prepares the strips of a whole report.
  init(_ slabs: [Slab], columns: ColumnBand.Columns = .one) {
    self.columns = columns
    var groups: [[Slab]] = []
    var open: [Slab] = []
    for slab in slabs {
      open.append(slab)
      if !slab.keepsWithNext {
        groups.append(open)
        open = []
      }
    }
    if !open.isEmpty { groups.append(open) }
    self.groups = groups[...]
  }

  /// Whether everything has found its page.
  var isEmpty: Bool { groups.isEmpty && waiting.isEmpty }

  /// Takes what fits into a body of the given height, in points; at least one strip.
  mutating func fill(height: Double) -> [PlacedSlab] {
    var page = Filling(height: height, columns: columns)
    placeWaiting(on: &page)
    while let group = groups.first {
      if group[0].startsPage, !page.isEmpty { break }
      let opensSection = group.contains(where: \.opensSection)
      if opensSection, let first = waiting.first, first.passedSections >= Self.farthest,
        !page.isEmpty
      {
        break
      }
      // Tables and figures keep their order, here and below.
      if group[0].table != nil, group[0].continuation == nil, !waiting.isEmpty, !page.isEmpty {
        break
      }
      if !waiting.isEmpty, group.contains(where: \.floats) {
        if takeAround(group, on: &page) { continue }
        if !page.isEmpty { break }
      }
      if page.take(group) {
        groups = groups.dropFirst()
        if opensSection {
          for index in waiting.indices { waiting[index].passedSections += 1 }
        }
      } else if page.isEmpty {
        takeByForce(group, on: &page)
        break
      } else if !takeAround(group, on: &page) {
        break
      }
    }
    return page.placed
  }

  private mutating func placeWaiting(on page: inout Filling) {
    while let float = waiting.first?.float {
      if !page.take([float]) {
        // A float that does not fit on an empty page fits on no other, either.
        guard page.isEmpty else { break }
        page.force(float)
      }
      waiting.removeFirst()
    }
  }

  /// A group that is higher than a page is parted after all, at the last strip that fits.
  private mutating func takeByForce(_ group: [Slab], on page: inout Filling) {
    page.force(group[0])
    var rest = group.dropFirst()
    while let slab = rest.first, page.take([slab]) { rest = rest.dropFirst() }
    groups = groups.dropFirst()
    if !rest.isEmpty { groups = [Array(rest)] + groups }
  }

  /// Lets the float at a group's end wait and goes on with what follows it.
  private mutating func takeAround(_ group: [Slab], on page: inout Filling) -> Bool {
    guard let float = group.last, float.floats else { return false }
    let lead = Array(group.dropLast())
    if !lead.isEmpty {
      guard let next = groups.dropFirst().first, !next[0].startsPage, page.take(lead + next)
      else { return false }
      groups = groups.dropFirst()
    }
    groups = groups.dropFirst()
    waiting.append((float, 0))
    return true
  }
}
