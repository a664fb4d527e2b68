import Dossier
import Quantities
import Reading

/// Looks for a passage that was reworded, by the figures that its record states.
struct ContextSearch {
  private let anchor: Anchor
  private let text: SourceText
  private let figures: SourceFigures
  /// What the record itself states.
  private let own: Set<FigureValue>
  /// What it states together with the records that cite the same words.
  private let claimed: Set<FigureValue>

  init(
    _ anchor: Anchor, of record: any Record, beside others: [any Record], in text: SourceText,
    _ figures: SourceFigures
  ) {
    self.anchor = anchor
    self.text = text
    self.figures = figures
    own = Set(Claim.claims(of: record).compactMap(\.figure))
    let sharing = others.filter { other in
      other.grounds.contains { $0.anchor.overlaps(anchor) }
    }
    claimed = own.union(sharing.flatMap { Claim.claims(of: $0).compactMap(\.figure) })
  }

  /// The one sentence that can be meant; nil where there is none or more than one.
  ///
  /// The paragraph of the anchor is looked at first, then all others.
  var place: Anchor? {
    guard !own.isEmpty else { return nil }
    let here = candidates(in: anchor.paragraph)
    if !here.isEmpty { return here.count == 1 ? here.first : nil }
    let others = text.paragraphs.indices.map { $0 + 1 }.filter { $0 != anchor.paragraph }
      .flatMap(candidates)
    return others.count == 1 ? others.first : nil
  }

  private func candidates(in number: Int) -> [Anchor] {
    guard let paragraph = text.paragraph(number) else { return [] }
    return Sentences.ranges(of: paragraph.text).compactMap { range in
      let place = text.anchor(number, range.lowerBound, range.upperBound)
      return place.flatMap { isMeant($0) ? $0 : nil }
    }
  }

  /// Whether a sentence states a figure of the record, and none besides that nobody cites it for,
  /// in about as many words.
  private func isMeant(_ place: Anchor) -> Bool {
    let (old, new) = (anchor.end - anchor.start, place.end - place.start)
    guard new * 3 >= old * 2, new * 2 <= old * 3 else { return false }
    let found = figures.mentions(in: place).map(\.value)
    return found.contains { $0.map(own.contains) ?? false }
      && found.allSatisfy { $0.map(claimed.contains) ?? false }
  }
}

extension Claim {
  /// The claim as a figure of running text; nil for a date that says when something was said.
  fileprivate var figure: FigureValue? {
    switch content {
    case .amount(let stated): .amount(stated.amount)
    case .count(let count): .count(count)
    case .duration(let duration): .duration(QualifiedDuration(duration))
    case .date(let date, .subject): .date(date)
    case .date(_, .occasion): nil
    }
  }
}

/// Cuts a paragraph into sentences.
enum Sentences {
  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", "。", "！", "？"]

  /// The ranges of sentences in code points, without the white space between them.
  ///
  /// A full stop ends a sentence before white space and a capital letter, a quote or the end.
  static func ranges(of text: String) -> [Range<Int>] {
    let scalars = Array(text.unicodeScalars)
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where ends.contains(scalar) {
      guard isEnd(index, scalars) else { continue }
      ranges.append(start..<(index + 1))
      start = index + 1
      while start < scalars.count, scalars[start].properties.isWhitespace { start += 1 }
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    return ranges
  }

  private static func isEnd(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    guard index + 1 < scalars.count, scalars[index].isASCII else { return true }
    guard scalars[index + 1].properties.isWhitespace else { return false }
    let before = index > 0 ? scalars[index - 1] : " "
    guard !("0"..."9").contains(before) else { return false }
    let next = scalars[(index + 1)...].first { !$0.properties.isWhitespace }
    return next.map { $0.properties.isUppercase || "„“\"«".unicodeScalars.contains($0) } ?? true
  }
}
