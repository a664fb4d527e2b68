/// Cuts a paragraph into stretches that are shaped at once.
///
/// A stretch ends at white, at the end of a span, and between square characters where a line may
/// end or white is put in or taken out; it does not end at other breaks, so that kerning and ligatures do not depend on them.
struct UnitSplitter {
  /// A stretch without its shape.
  struct Stretch {
    var kind: TextUnit.Kind
    var span: Int
    var range: Range<Int>
  }

  private let bytes: [UInt8]
  private var opportunities: LineBreakOpportunities?
  private(set) var stretches: [Stretch] = []

  init(_ source: ParagraphSource, opportunities: LineBreakOpportunities?) {
    bytes = source.bytes
    self.opportunities = opportunities
    stretches.reserveCapacity(bytes.count / 3)
    var start = 0
    for (span, end) in source.spanEnds.enumerated() {
      split(start..<end, span: span)
      start = end
    }
  }

  private mutating func split(_ range: Range<Int>, span: Int) {
    var start = range.lowerBound
    while start < range.upperBound {
      let kind = kind(at: start)
      let end = end(of: kind, from: start, limit: range.upperBound)
      stretches.append(Stretch(kind: kind, span: span, range: start..<end))
      start = end
    }
  }

  private func kind(at index: Int) -> TextUnit.Kind {
    switch bytes[index] {
    case 0x20: .space
    case 0x0a: .lineEnd
    case 0xc2 where index + 1 < bytes.count && bytes[index + 1] == 0xa0: .space
    default: .word
    }
  }

  private func end(of kind: TextUnit.Kind, from start: Int, limit: Int) -> Int {
    switch kind {
    case .lineEnd: return start + 1
    case .space: return bytes[start] == 0x20 ? start + 1 : start + 2
    case .word: break
    }
    var index = start + 1
    while index < limit {
      let byte = bytes[index]
      if byte & 0xc0 != 0x80 {
        if byte <= 0x20 || byte == 0xc2, self.kind(at: index) != .word { break }
        if byte >= 0xe2 || bytes[index - 1] & 0x80 != 0, endsBetweenSquares(index) { break }
      }
      index += 1
    }
    return index
  }

  private func endsBetweenSquares(_ index: Int) -> Bool {
    guard let before = bytes.scalar(before: index), let after = bytes.scalar(at: index),
      before.isWide || after.isWide
    else { return false }
    return opportunities?.allowsBreak(at: index) == true || Glue.gap(before, after) != 0
  }
}
