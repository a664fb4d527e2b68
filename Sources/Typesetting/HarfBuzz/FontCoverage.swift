/// Parts shaped glyphs into what the font had and what it lacked, cluster by cluster.
struct FontCoverage {
  /// A stretch of text that the font has as a whole, or lacks as a whole.
  struct Part {
    var isCovered: Bool
    var range: Range<Int>
    var glyphs: [EmGlyph]
  }

  private(set) var parts: [Part] = []

  init(_ glyphs: [EmGlyph], range: Range<Int>, isOpen: Bool) {
    guard isOpen else {
      parts = [Part(isCovered: false, range: range, glyphs: [])]
      return
    }
    guard glyphs.contains(where: { $0.id == 0 }) else {
      parts = [Part(isCovered: true, range: range, glyphs: glyphs)]
      return
    }
    var start = 0
    while start < glyphs.count {
      var end = start + 1
      while end < glyphs.count, glyphs[end].cluster == glyphs[start].cluster { end += 1 }
      let limit = end < glyphs.count ? glyphs[end].cluster : range.upperBound
      append(glyphs[start..<end], glyphs[start].cluster..<limit)
      start = end
    }
  }

  private mutating func append(_ cluster: ArraySlice<EmGlyph>, _ range: Range<Int>) {
    let isCovered = !cluster.contains { $0.id == 0 }
    guard let last = parts.indices.last, parts[last].isCovered == isCovered else {
      parts.append(Part(isCovered: isCovered, range: range, glyphs: Array(cluster)))
      return
    }
    parts[last].range = parts[last].range.lowerBound..<range.upperBound
    parts[last].glyphs += cluster
  }
}
