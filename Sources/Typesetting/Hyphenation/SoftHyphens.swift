/// Divides words where the author put a soft hyphen, and nowhere else.
struct SoftHyphens: HyphenPoints {
  func points(in unit: TextUnit, of text: ParagraphText) -> [Int] {
    guard !text.source.softHyphens.isEmpty else { return [] }
    return text.source.softHyphens.filter {
      $0 > unit.range.lowerBound && $0 < unit.range.upperBound
    }
  }
}
