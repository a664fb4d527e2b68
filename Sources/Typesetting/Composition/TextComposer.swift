internal import Styling

/// Sets lines and paragraphs with whatever turns words into glyphs.
final class TextComposer<Shaper: WordShaping> {
  let shaper: Shaper
  private var cache = ShapeCache<Shaper>()
  private var hyphenator: (String) -> Hyphenator?

  init(shaper: Shaper, hyphenator: @escaping (String) -> Hyphenator?) {
    self.shaper = shaper
    self.hyphenator = hyphenator
  }

  /// Begins another report; shapes are kept, and nothing of what was asked for.
  func startReport(hyphenator: @escaping (String) -> Hyphenator?) {
    self.hyphenator = hyphenator
    shaper.forgetAsking()
    cache.startReport()
  }

  /// A text on one line.
  func line(_ spans: [TextSpan]) -> SetLine {
    let text = text(ParagraphSource(spans), spans: spans, opportunities: nil)
    var assembler = LineAssembler(text, self)
    return assembler.line(LineChoice(range: 0..<text.source.bytes.count))
  }

  /// A text in lines; an empty text gives no line.
  func paragraph(_ spans: [TextSpan], width: Double, alignment: TextAlignment) -> [SetLine] {
    let source = ParagraphSource(spans)
    guard let language = spans.first?.language, !source.bytes.isEmpty else { return [] }
    let opportunities = LineBreakOpportunities(source, language: language)
    let text = text(source, spans: spans, opportunities: opportunities)
    let breaker = ParagraphBreaker(width: width, alignment: alignment)
    var assembler = LineAssembler(text, self)
    return choices(for: text, breaker).map { choice in
      var line = assembler.line(choice)
      breaker.align(&line)
      return line
    }
  }

  /// The lines, with divided words only where the paragraph is not good enough without; where it
  /// would have holes even so, the paragraph is ragged.
  private func choices(for text: ParagraphText, _ breaker: ParagraphBreaker) -> [LineChoice] {
    let plain = breaker.choices(candidates(of: text, dividing: WordHyphens(), breaker))
    guard !plain.areGood else { return plain.lines }
    let extent = breaker.division(size: text.settings.first?.size ?? 0)
    if case .nothing = extent { return plain.lines }
    let words = WordHyphens(extent: extent, hyphenators: hyphenators(for: text))
    let divided =
      words.hyphenators.isEmpty
      ? plain : breaker.choices(candidates(of: text, dividing: words, breaker))
    guard breaker.alignment == .justified, divided.areTooLoose else { return divided.lines }
    let ragged = ParagraphBreaker(width: breaker.width, alignment: .left)
    return ragged.choices(candidates(of: text, dividing: words, ragged)).lines
  }

  /// The patterns of the languages of a text, by their first subtag.
  private func hyphenators(for text: ParagraphText) -> [String: Hyphenator] {
    var found: [String: Hyphenator] = [:]
    for span in text.spans {
      let language = WordHyphens.subtag(of: span.language)
      if found[language] == nil { found[language] = hyphenator(language) }
    }
    return found
  }

  /// Shapes a part of a unit anew.
  func shape(_ part: Range<Int>, of unit: TextUnit, _ text: ParagraphText) -> ShapedWord {
    cache.shape(
      text.source.bytes[part], context: text.settings[unit.span].context, by: shaper)
  }

  /// The hyphen of a way of shaping.
  func hyphen(context: Int) -> ShapedWord {
    cache.shape([UInt8(ascii: "-")], context: context, by: shaper)
  }

  private func candidates(
    of text: ParagraphText, dividing words: WordHyphens, _ breaker: ParagraphBreaker
  ) -> [BreakCandidate] {
    CandidateBuilder.candidates(
      of: text, options: breaker.options, hyphens: words
    ) { span in
      let setting = text.settings[span]
      return self.hyphen(context: setting.context).extent
        .width(size: setting.size, tracking: setting.tracking)
    }
  }

  private func text(
    _ source: ParagraphSource, spans: [TextSpan], opportunities: LineBreakOpportunities?
  ) -> ParagraphText {
    let settings = spans.map(setting)
    var units = UnitSplitter(source, opportunities: opportunities).stretches.map { stretch in
      unit(stretch, source: source, setting: settings[stretch.span], opportunities)
    }
    addGaps(to: &units, source: source, spans: spans, settings)
    return ParagraphText(
      source: source, opportunities: opportunities, spans: spans, settings: settings,
      units: units)
  }

  /// Puts white between the scripts, and takes it from between marks that fill a square.
  private func addGaps(
    to units: inout [TextUnit], source: ParagraphSource, spans: [TextSpan],
    _ settings: [SpanSetting]
  ) {
    for index in units.indices.dropLast() {
      let (unit, next) = (units[index], units[index + 1])
      guard unit.kind == .word, next.kind == .word,
        let before = source.bytes.scalar(before: unit.range.upperBound),
        let after = source.bytes.scalar(at: next.range.lowerBound), before.isWide || after.isWide,
        spans[unit.span].rise == spans[next.span].rise
      else { continue }
      let size = settings[unit.span].size
      let gap = Glue.gap(before, after)
      // A mark that its font draws narrow has no white to give.
      if gap == 0 || gap < 0 && (unit.word.lastAdvance ?? 0) < 0.9 { continue }
      units[index].gap = gap * size
      (units[index].stretch, units[index].shrink) = (0, 0)
    }
  }

  private func setting(_ span: TextSpan) -> SpanSetting {
    let style = span.style
    let context = shaper.context(for: style, language: span.language)
    var metrics = shaper.metrics(context: context)
    metrics.ascent *= style.size
    metrics.descent *= style.size
    return SpanSetting(
      context: context, size: style.size, tracking: style.tracking, metrics: metrics)
  }

  private func unit(
    _ stretch: UnitSplitter.Stretch, source: ParagraphSource, setting: SpanSetting,
    _ opportunities: LineBreakOpportunities?
  ) -> TextUnit {
    let word =
      stretch.kind == .lineEnd
      ? ShapedWord(segments: [])
      : cache.shape(source.bytes[stretch.range], context: setting.context, by: shaper)
    let width = word.extent.width(size: setting.size, tracking: setting.tracking)
    var unit = TextUnit(
      kind: stretch.kind, span: stretch.span, range: stretch.range, word: word, width: width)
    if unit.kind == .space {
      unit.stretch = Glue.stretch(ofSpace: width)
      unit.shrink = Glue.shrink(ofSpace: width)
    } else if let opportunities, opportunities.allowsBreak(at: stretch.range.upperBound),
      source.bytes.scalar(before: stretch.range.upperBound)?.isWide == true
    {
      unit.stretch = Glue.stretchBetweenSquares(size: setting.size)
      if let last = source.bytes.scalar(before: stretch.range.upperBound), last != "。",
        CharacterClass(last) == .closing
      {
        unit.shrink = Glue.shrinkBehindClosing(size: setting.size)
      }
    }
    return unit
  }
}
