internal import Styling

/// Sets lines and paragraphs with whatever turns words into glyphs.
final class TextComposer<Shaper: WordShaping> {
  let shaper: Shaper
  private var cache = ShapeCache<Shaper>()
  private let hyphenator: (String) -> Hyphenator?

  init(shaper: Shaper, hyphenator: @escaping (String) -> Hyphenator?) {
    self.shaper = shaper
    self.hyphenator = hyphenator
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

  /// The lines, with divided words only where the paragraph is not good enough without.
  private func choices(for text: ParagraphText, _ breaker: ParagraphBreaker) -> [LineChoice] {
    let plain = breaker.choices(candidates(of: text, dividing: WordHyphens(), breaker))
    guard !plain.areGood else { return plain.lines }
    let extent = breaker.division(size: text.settings.first?.size ?? 0)
    if case .nothing = extent { return plain.lines }
    let words = WordHyphens(extent: extent, hyphenators: hyphenators(for: text))
    guard !words.hyphenators.isEmpty else { return plain.lines }
    return breaker.choices(candidates(of: text, dividing: words, breaker)).lines
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
    let units = UnitSplitter(source, opportunities: opportunities).stretches.map { stretch in
      unit(stretch, source: source, setting: settings[stretch.span], opportunities)
    }
    return ParagraphText(
      source: source, opportunities: opportunities, spans: spans, settings: settings,
      units: units)
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
    }
    return unit
  }
}
