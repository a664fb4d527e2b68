/// Lists the places where the lines of a paragraph may end.
struct CandidateBuilder {
  /// What else the list depends on.
  struct Options {
    /// Whether punctuation may stick out.
    var protrudes = false
    /// Whether lines should end with a clause rather than with a short word, as in titles.
    var breaksBySense = false
    /// The penalty of a hyphen that is added.
    var hyphenPenalty = 50.0
    /// The penalty of a break inside a word that is written without white around it.
    var phrasePenalty = 0.0
  }

  private let text: ParagraphText
  private let options: Options
  private let hyphens: WordHyphens
  /// The width of a hyphen in a span, in points.
  private let hyphenWidth: (Int) -> Double
  private var sum = Extent()
  private var inked = Extent()
  private var words = 0
  private var lastWord: Range<Int>?
  private var candidates: [BreakCandidate] = []

  /// The candidates in order; the first is the start of the text, the last its end.
  static func candidates(
    of text: ParagraphText, options: Options, hyphens: WordHyphens,
    hyphenWidth: @escaping (Int) -> Double
  ) -> [BreakCandidate] {
    var builder = CandidateBuilder(text, options, hyphens, hyphenWidth)
    builder.candidates.reserveCapacity(text.units.count)
    builder.add(BreakCandidate(offset: 0), span: 0)
    for unit in text.units { builder.append(unit) }
    builder.finish()
    return builder.candidates
  }

  private init(
    _ text: ParagraphText, _ options: Options, _ hyphens: WordHyphens,
    _ hyphenWidth: @escaping (Int) -> Double
  ) {
    self.text = text
    self.options = options
    self.hyphens = hyphens
    self.hyphenWidth = hyphenWidth
  }

  private mutating func append(_ unit: TextUnit) {
    switch unit.kind {
    case .word: appendWord(unit)
    case .space: appendSpace(unit)
    case .lineEnd:
      var candidate = candidate(at: unit.range.upperBound)
      candidate.isMandatory = true
      add(candidate, span: unit.span)
    }
  }

  private mutating func finish() {
    if candidates.count > 1, candidates.last?.offset == text.source.bytes.count {
      candidates[candidates.count - 1].isMandatory = true
      return
    }
    var candidate = candidate(at: text.source.bytes.count)
    candidate.isMandatory = true
    add(candidate, span: text.units.last?.span ?? 0)
  }

  private func candidate(at offset: Int) -> BreakCandidate {
    BreakCandidate(offset: offset, before: inked, after: sum, words: words)
  }

  /// Adds a candidate with what may stick out at its two sides.
  private mutating func add(_ candidate: BreakCandidate, span: Int) {
    var candidate = candidate
    if options.protrudes, !text.settings.isEmpty {
      let size = text.settings[span].size / 1000
      let bytes = text.source.bytes
      let inkEnd = min(candidate.offset, lastWord?.upperBound ?? 0)
      let last = candidate.addedHyphen == nil ? bytes.scalar(before: inkEnd) : "-"
      if candidate.offset > 0 { candidate.rightProtrusion = Protrusion.right(last) * size }
      candidate.leftProtrusion = Protrusion.left(bytes.scalar(at: candidate.offset)) * size
    }
    candidates.append(candidate)
  }

  private mutating func appendSpace(_ unit: TextUnit) {
    sum.add(unit)
    let end = unit.range.upperBound
    guard text.opportunities?.allowsBreak(at: end) == true else { return }
    var candidate = candidate(at: end)
    if opensWithDash(end) { return }
    if let lastWord {
      if isLonelyLetter(lastWord, span: unit.span) || endsWithNumber(lastWord, before: end) {
        candidate.penalty = 60
      }
    }
    if opensWithCode(end) { candidate.penalty = Self.codePenalty }
    if options.breaksBySense, let lastWord { candidate.penalty += sensePenalty(lastWord) }
    add(candidate, span: unit.span)
  }

  /// Whether a dash between words stands next, which starts no line.
  private func opensWithDash(_ offset: Int) -> Bool {
    guard let dash = text.source.bytes.scalar(at: offset), dash == "–" || dash == "—" else {
      return false
    }
    let behind = text.source.bytes.scalar(at: offset + UTF8.width(dash))
    return offset > 1 && behind?.isSpace != false
  }

  /// A line that starts with a rule's code looks worse than one that ends a word or two early.
  private static let codePenalty = 300.0

  /// Whether the code of a rule stands next, a letter and digits in parentheses: "(A7)".
  private func opensWithCode(_ offset: Int) -> Bool {
    var rest = text.source.bytes[offset...]
    guard rest.popFirst() == UInt8(ascii: "("), let letter = rest.popFirst(),
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(letter)
    else { return false }
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return (1...2).contains(digits.count) && rest.dropFirst(digits.count).first == UInt8(ascii: ")")
  }

  /// Whether a number ends a word and what it counts follows: "60 documents".
  private func endsWithNumber(_ word: Range<Int>, before next: Int) -> Bool {
    let bytes = text.source.bytes
    guard let last = bytes.scalar(before: word.upperBound), ("0"..."9").contains(last) else {
      return false
    }
    return bytes.scalar(at: next)?.properties.isLowercase == true
  }

  /// Whether a word is a preposition or conjunction of one letter, which in Russian belongs to the
  /// word behind it.
  private func isLonelyLetter(_ word: Range<Int>, span: Int) -> Bool {
    guard word.count == 2, text.spans[span].language.hasPrefix("ru") else { return false }
    return text.source.bytes.scalar(at: word.lowerBound)?.properties.isAlphabetic == true
  }

  /// How bad a title's line ends with a word: well behind the end of a clause, badly behind three
  /// letters or fewer, which mostly belong to the next word; 900 is worth a third of the measure.
  private func sensePenalty(_ word: Range<Int>) -> Double {
    guard let last = text.source.bytes.scalar(before: word.upperBound) else { return 0 }
    if endsClause(last) { return -900 }
    let letters = text.source.bytes[word].count { $0 & 0xc0 != 0x80 }
    return letters <= 3 && last.properties.isAlphabetic && !last.isWide ? 250 : 0
  }

  private func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    [",", ";", ":", ".", "?", "!", "–", "—", "、", "。", "：", "；", "？", "！"].contains(scalar)
  }

  private mutating func appendWord(_ unit: TextUnit) {
    if lastWord?.upperBound != unit.range.lowerBound { words += 1 }
    let joined = lastWord?.upperBound == unit.range.lowerBound ? lastWord?.lowerBound : nil
    let start = joined ?? unit.range.lowerBound
    let base = sum
    for inner in breaks(inside: unit) {
      lastWord = start..<inner.offset
      add(inner, in: unit, base: base)
    }
    sum = base
    sum.width += unit.width
    inked = sum
    sum.width += unit.gap
    sum.stretch += unit.stretch
    sum.shrink += unit.shrink
    lastWord = start..<unit.range.upperBound
    guard text.opportunities?.allowsBreak(at: unit.range.upperBound) == true else { return }
    var candidate = candidate(at: unit.range.upperBound)
    judge(&candidate)
    add(candidate, span: unit.span)
  }

  /// A break inside a word.
  private struct InnerBreak {
    var offset: Int
    var addsHyphen = false
  }

  private func breaks(inside unit: TextUnit) -> [InnerBreak] {
    guard let opportunities = text.opportunities else { return [] }
    var result = hyphens.points(in: unit, of: text).map {
      InnerBreak(offset: $0, addsHyphen: true)
    }
    let isPlain = result.isEmpty
    for offset in unit.range.dropFirst() where opportunities.allowsBreak(at: offset) {
      result.append(InnerBreak(offset: offset))
    }
    if !isPlain { result.sort { $0.offset < $1.offset } }
    return result
  }

  private mutating func add(_ inner: InnerBreak, in unit: TextUnit, base: Extent) {
    let setting = text.settings[unit.span]
    let part = unit.word.extent(upTo: inner.offset - unit.range.lowerBound)
    sum = base
    sum.width += part.width(size: setting.size, tracking: setting.tracking)
    inked = sum
    var candidate = candidate(at: inner.offset)
    if inner.addsHyphen {
      candidate.addedHyphen = hyphenWidth(unit.span)
      candidate.endsWithHyphen = true
      candidate.penalty = options.hyphenPenalty
    } else {
      judge(&candidate)
    }
    add(candidate, span: unit.span)
  }

  /// The penalty of a break between two characters without white.
  private func judge(_ candidate: inout BreakCandidate) {
    let bytes = text.source.bytes
    guard let last = bytes.scalar(before: candidate.offset) else { return }
    if last == "-" || last == "\u{2010}" {
      candidate.penalty = 50
      candidate.endsWithHyphen = true
    } else if let next = bytes.scalar(at: candidate.offset), last.isWide || next.isWide {
      candidate.penalty = options.phrasePenalty * PhraseBreak.badness(last, next)
      if options.breaksBySense, endsClause(last) { candidate.penalty = -900 }
    } else {
      candidate.penalty = 30
    }
  }
}

extension Extent {
  /// Adds a unit with what justification may change.
  fileprivate mutating func add(_ unit: TextUnit) {
    width += unit.width
    stretch += unit.stretch
    shrink += unit.shrink
  }
}
