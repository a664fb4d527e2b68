internal import Styling

/// A line as the breaker chose it.
struct LineChoice: Equatable {
  /// Its bytes in the paragraph, with white at its end.
  var range: Range<Int>
  /// Whether a hyphen is added at its end.
  var addsHyphen = false
  /// How far white is stretched (above 0) or shrunk (below 0).
  var ratio = 0.0
  /// Where it starts, in points from the left edge.
  var indent = 0.0
}

/// Turns a stretch of a paragraph into a line of glyphs.
struct LineAssembler<Shaper: WordShaping> {
  let paragraph: ParagraphText
  let composer: TextComposer<Shaper>
  /// The first unit that may belong to the next line.
  private var cursor = 0

  init(_ paragraph: ParagraphText, _ composer: TextComposer<Shaper>) {
    self.paragraph = paragraph
    self.composer = composer
  }

  /// Sets the next line; lines are asked for in order.
  mutating func line(_ choice: LineChoice) -> SetLine {
    let units = take(choice.range)
    let inked = (units.lastIndex { $0.kind == .word }).map { $0 + 1 } ?? units.startIndex
    var builder = PieceBuilder(paragraph, x: choice.indent, bytes: choice.range.count)
    for index in units.startIndex..<inked {
      let unit = units[index]
      let isLast = index == inked - 1
      let room = choice.ratio >= 0 ? unit.stretch : unit.shrink
      let part = unit.range.clamped(to: choice.range)
      let word = part == unit.range ? unit.word : composer.shape(part, of: unit, paragraph)
      builder.append(
        word, text: paragraph.source.bytes[part], span: unit.span,
        stretch: isLast ? 0 : unit.gap + room * choice.ratio,
        overlaps: index > units.startIndex && units[index - 1].gap < 0)
    }
    if choice.addsHyphen, let span = units.last?.span {
      let context = paragraph.settings[span].context
      builder.appendHyphen(composer.hyphen(context: context), span: span)
    }
    builder.trimTracking()
    let end = builder.x
    for unit in units[inked...] where unit.kind == .space { builder.appendVanished(unit) }
    return line(builder.finish(), width: end - choice.indent, units: units)
  }

  /// The units that a range of bytes touches.
  private mutating func take(_ range: Range<Int>) -> ArraySlice<TextUnit> {
    let first = cursor
    while cursor < paragraph.units.count,
      paragraph.units[cursor].range.upperBound <= range.upperBound
    {
      cursor += 1
    }
    let isCut =
      cursor < paragraph.units.count
      && paragraph.units[cursor].range.lowerBound < range.upperBound
    return paragraph.units[first..<(isCut ? cursor + 1 : cursor)]
  }

  private func line(_ pieces: [SetPiece], width: Double, units: ArraySlice<TextUnit>) -> SetLine {
    var line = SetLine(pieces: pieces, width: width, ascent: 0, descent: 0, leading: 0)
    var last = -1
    let spans = units.isEmpty && !paragraph.spans.isEmpty ? [0] : units.map(\.span)
    for span in spans where span != last {
      last = span
      let metrics = paragraph.settings[span].metrics
      let source = paragraph.spans[span]
      line.ascent = max(line.ascent, metrics.ascent + source.rise)
      line.descent = max(line.descent, metrics.descent - source.rise)
      line.leading = max(line.leading, source.style.leading)
    }
    return line
  }
}
