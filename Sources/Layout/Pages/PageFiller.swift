/// Fills pages with strips: groups that stay together, floats that wait for room, tables that go on.
///
/// The state is the rest of the report; each call of `fill` takes one page's worth from it.
struct PageFiller {
  /// Strips that no page end may part.
  private var groups: ArraySlice<[Slab]>
  /// Floats that found no room yet, in order.
  private var waiting: [Slab] = []
  /// How many sections have begun since the first float that waits.
  private var passedSections = 0

  /// A float comes to the top of the next page whatever text goes before it, so two sections may
  /// begin meanwhile; with a third one nobody would look for it any more.
  private static let farthest = 2

  /// Prepares the strips of a whole report.
  init(_ slabs: [Slab]) {
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
    var page = Filling(height: height)
    placeWaiting(on: &page)
    while let group = groups.first {
      if group[0].startsPage, !page.isEmpty { break }
      let opensSection = group.contains(where: \.opensSection)
      if opensSection, !waiting.isEmpty, passedSections >= Self.farthest, !page.isEmpty { break }
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
        if opensSection, !waiting.isEmpty { passedSections += 1 }
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
    while let float = waiting.first {
      if !page.take([float]) {
        // A float that does not fit on an empty page fits on no other, either.
        guard page.isEmpty else { break }
        page.force(float)
      }
      waiting.removeFirst()
    }
    if waiting.isEmpty { passedSections = 0 }
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
    waiting.append(float)
    return true
  }
}

/// A page while it is being filled.
private struct Filling {
  let height: Double
  private(set) var placed: [PlacedSlab] = []
  private var bottom = 0.0
  private var spaceAfter = 0.0

  init(height: Double) { self.height = height }

  var isEmpty: Bool { placed.isEmpty }

  /// Takes strips together if they fit; changes nothing otherwise.
  mutating func take(_ slabs: [Slab]) -> Bool {
    var trial = self
    for slab in slabs { trial.force(slab) }
    guard trial.bottom <= height + 0.01 else { return false }
    self = trial
    return true
  }

  /// Takes a strip, whether it fits or not.
  mutating func force(_ slab: Slab) {
    let top = isEmpty ? 0 : bottom + max(spaceAfter, slab.spaceBefore)
    let isParted = placed.last?.slab.table != slab.table
    let entry = PlacedSlab(
      slab: slab, top: top, isContinued: isParted && slab.continuation != nil)
    placed.append(entry)
    bottom = entry.bottom
    spaceAfter = slab.spaceAfter
  }
}
