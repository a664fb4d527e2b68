internal import Styling

/// Sets lines and paragraphs with whatever turns words into glyphs.
final class TextComposer<Shaper: WordShaping> {
  let shaper: Shaper
  private var cache = ShapeCache<Shaper>()
  private var hyphenator: (String) -> Hyphenator?
  /// What was set before; nil where nothing is kept.
  private var memory: TextMemory?
  /// What was asked for since a text was begun, where that is kept.
  private var asked: AskedTools?

  init(
    shaper: Shaper, remembersText: Bool = false, hyphenator: @escaping (String) -> Hyphenator?
  ) {
    self.shaper = shaper
    self.hyphenator = hyphenator
    memory = remembersText ? TextMemory() : nil
  }

  /// Begins another report; shapes are kept, and nothing of what was asked for.
  func startReport(hyphenator: @escaping (String) -> Hyphenator?) {
    self.hyphenator = hyphenator
    shaper.forgetAsking()
    cache.startReport()
  }

  /// Forgets text that was not set since this was called the last time.
  func forgetUnusedText() { memory?.forgetUnused() }

  /// A text on one line.
  func line(_ spans: [TextSpan]) -> SetLine {
    guard memory != nil else { return setLine(spans) }
    let lines = remembered(TextMemory.Key(spans: spans)) { [setLine(spans)] }
    return lines.first ?? setLine(spans)
  }

  /// A text in lines; an empty text gives no line.
  func paragraph(_ spans: [TextSpan], width: Double, alignment: TextAlignment) -> [SetLine] {
    guard memory != nil else { return setParagraph(spans, width: width, alignment: alignment) }
    return remembered(TextMemory.Key(spans: spans, width: width, alignment: alignment)) {
      setParagraph(spans, width: width, alignment: alignment)
    }
  }

  /// A text as it was set before, or else as it is set now.
  private func remembered(_ key: TextMemory.Key, set: () -> [SetLine]) -> [SetLine] {
    if let known = memory?.entry(for: key), asksAgain(known.asked, for: key.spans) {
      return known.lines
    }
    asked = AskedTools()
    let lines = set()
    if let asked { memory?.keep(lines, asked: asked, for: key) }
    asked = nil
    return lines
  }

  /// Asks again for all that a text was set with, so that it is noted as if the text were set anew;
  /// false where something is no longer what it was.
  private func asksAgain(_ asked: AskedTools, for spans: [TextSpan]) -> Bool {
    for span in spans { _ = shaper.context(for: span.style, language: span.language) }
    return asked.words.allSatisfy { shaper.asksAgain(for: $0.word, context: $0.context) }
      && asked.patterns.allSatisfy { language, patterns in
        patterns != .memory && patterns == AskedTools.Patterns(hyphenator(language))
      }
  }

  private func setLine(_ spans: [TextSpan]) -> SetLine {
    let text = text(ParagraphSource(spans), spans: spans, opportunities: nil)
    var assembler = LineAssembler(text, self)
    return assembler.line(LineChoice(range: 0..<text.source.bytes.count))
  }

  private func setParagraph(
    _ spans: [TextSpan], width: Double, alignment: TextAlignment
  ) -> [SetLine] {
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
      if found[language] == nil {
        found[language] = hyphenator(language)
        asked?.note(found[language], language: language)
      }
    }
    return found
  }

  /// Shapes a part of a unit anew.
  func shape(_ part: Range<Int>, of unit: TextUnit, _ text: ParagraphText) -> ShapedWord {
    shape(text.source.bytes[part], context: text.settings[unit.span].context)
  }

  /// The hyphen of a way of shaping.
  func hyphen(context: Int) -> ShapedWord {
    shape([UInt8(ascii: "-")], context: context)
  }

  private func shape(_ bytes: ArraySlice<UInt8>, context: Int) -> ShapedWord {
    let word = cache.shape(bytes, context: context, by: shaper)
    asked?.note(word, context: context)
    return word
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
      : shape(source.bytes[stretch.range], context: setting.context)
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
