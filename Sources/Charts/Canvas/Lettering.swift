internal import Scene
internal import Styling
internal import Typesetting
internal import Wording

/// Sets the texts of a chart: in the theme's styles, in the wording's language, with note marks.
struct Lettering {
  /// What a line may be wider than its room, because sums of widths are not exact, in points.
  private static let grace = 0.01

  private let theme: Theme
  private let language: String
  private let setter: any TextSetting

  /// The lettering of a context.
  init(_ context: ChartContext) {
    theme = context.theme
    language = context.wording.language
    setter = context.setter
  }

  /// Sets a text with note marks behind it, in lines of at most `width` points.
  ///
  /// No line is wider, because a word that has no room is divided. An empty text without note
  /// marks gives an empty block.
  func block(
    _ text: String, _ role: TextRole, width: Double = .infinity, color: Color? = nil,
    notes: [Int] = [], alignment: TextAlignment = .left
  ) -> TextBlock {
    var style = theme.style(role)
    if let color { style.color = color }
    return block(text, style, width: width, notes: notes, alignment: alignment)
  }

  /// Sets a text of a given style.
  func block(
    _ text: String, _ style: TextStyle, width: Double = .infinity, notes: [Int] = [],
    alignment: TextAlignment = .left
  ) -> TextBlock {
    if text.isEmpty && notes.isEmpty { return TextBlock() }
    let lead = text.isEmpty ? [] : [TextSpan(text, style: style, language: language)]
    return block(lead + noteMarks(notes, beside: style), width: width, alignment: alignment)
  }

  /// Sets spans in lines of at most `width` points.
  func block(
    _ spans: [TextSpan], width: Double = .infinity, alignment: TextAlignment = .left
  ) -> TextBlock {
    if spans.isEmpty { return TextBlock() }
    let whole = setter.line(spans)
    if whole.width <= width + Self.grace { return TextBlock(lines: [whole]) }
    let room = max(width, 1)
    // Balanced lines have no hyphens, which a long word may need.
    for attempt in alignment == .balanced ? [.balanced, .left] : [alignment] {
      let lines = setter.paragraph(spans, width: room, alignment: attempt)
      if lines.allSatisfy({ $0.width <= room + Self.grace }) { return TextBlock(lines: lines) }
    }
    return TextBlock(lines: divided(spans, room: room, alignment: alignment))
  }

  /// Lines of spans with a word that has no room: what is joined by a fixed space is parted, else the
  /// word is divided; where that is not enough, note marks may go on in the next line.
  private func divided(
    _ spans: [TextSpan], room: Double, alignment: TextAlignment
  ) -> [SetLine] {
    let marks = spans.filter { $0.rise > 0 }
    let width = marks.isEmpty ? 0 : setter.line(marks).width
    let isShort = width < room / 2
    let last = isShort ? width : setter.line(Array(marks.prefix(2))).width
    func lines(_ change: (TextSpan) -> TextSpan) -> [SetLine] {
      let loose = spans.map { span in
        if span.rise == 0 { return change(span) }
        var span = span
        if !isShort, span.tag == nil { span.text += "\u{200b}" }
        return span
      }
      return setter.paragraph(loose, width: room, alignment: alignment)
    }
    let parted = lines { parting($0, width: room - last) }
    if parted.allSatisfy({ $0.width <= room + Self.grace }) { return parted }
    return lines { dividingWords(of: parting($0, width: room - last), width: room - last) }
  }

  /// The colour of text.
  var ink: Color { theme.palette.ink }

  /// Spans of the text role, for callers that mix styles on a line.
  func span(_ text: String, _ role: TextRole) -> TextSpan {
    TextSpan(text, style: theme.style(role), language: language)
  }

  /// Small raised numbers that stand behind text of a style; raised by a third of the text's size
  /// unless told otherwise.
  func noteMarks(
    _ notes: [Int], beside style: TextStyle, rise: Double? = nil
  ) -> [TextSpan] {
    var mark = theme.style(.noteMark)
    mark.size = max(style.size * 0.68, min(mark.size, 5))
    mark.leading = style.leading
    mark.color = theme.palette.accent
    let rise = rise ?? style.size * 0.36
    var spans: [TextSpan] = []
    for (index, note) in notes.enumerated() {
      if index > 0 { spans.append(TextSpan(",", style: mark, language: language, rise: rise)) }
      spans.append(TextSpan("\(note)", style: mark, language: language, rise: rise, tag: note))
    }
    return spans
  }

  /// The span with common spaces in place of the fixed ones that make a word wider than `width`; the
  /// groups of a number stay together.
  private func parting(_ span: TextSpan, width: Double) -> TextSpan {
    var parted = span
    parted.text = Self.words(of: span.text).map { word in
      var (lines, line) = ([String](), "")
      for piece in word.split(separator: "\u{00a0}", omittingEmptySubsequences: false) {
        let joined = line.isEmpty ? String(piece) : line + "\u{00a0}" + piece
        let isNumber = line.last?.isNumber == true && piece.first?.isNumber == true
        if line.isEmpty || isNumber || measure(joined, like: span) <= width {
          line = joined
        } else {
          lines.append(line)
          line = String(piece)
        }
      }
      return (lines + [line]).joined(separator: " ")
    }.joined(separator: " ")
    return parted
  }

  /// The words between common spaces; empty ones where a text starts or ends with a space.
  private static func words(of text: String) -> [Substring] {
    text.split(separator: " ", omittingEmptySubsequences: false)
  }

  /// The span with spaces inside words that are wider than `width`.
  private func dividingWords(of span: TextSpan, width: Double) -> TextSpan {
    var divided = span
    divided.style.size *= fit(of: span, width: width)
    divided.text = Self.words(of: span.text).map { word in
      parts(of: word).map { part in
        chunks(of: Array(part), like: divided, width: width).joined(separator: " ")
      }.joined(separator: "\u{200b}")
    }.joined(separator: " ")
    return divided
  }

  /// How much smaller numbers must be that have no room; a number is not divided before it would be
  /// too small to read.
  private func fit(of span: TextSpan, width: Double) -> Double {
    let numbers = span.text.split(separator: " ").flatMap(parts).filter { part in
      part.contains(where: \.isNumber) && !part.contains(where: \.isLetter)
    }
    let widest = numbers.map { measure(String($0), like: span) }.max() ?? 0
    return widest > width ? max(width / widest * 0.99, 0.65) : 1
  }

  /// A word in parts that end in a dash, behind which a line may end anyway.
  private func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    for index in word.indices where word[index] == "–" || word[index] == "-" {
      let end = word.index(after: index)
      if end < word.endIndex { parts.append(word[start..<end]) }
      if end < word.endIndex { start = end }
    }
    return parts + [word[start...]]
  }

  private func chunks(of word: [Character], like span: TextSpan, width: Double) -> [String] {
    var (rest, chunks) = (word[...], [String]())
    while measure(String(rest), like: span) > width, rest.count > 1 {
      let count = fitting(rest, like: span, width: width)
      chunks.append(String(rest.prefix(count)) + "-")
      rest = rest.dropFirst(count)
    }
    return chunks + [String(rest)]
  }

  /// The number of characters, at least one, that fit with a hyphen behind them; no line starts with
  /// a punctuation mark.
  private func fitting(_ word: ArraySlice<Character>, like span: TextSpan, width: Double) -> Int {
    var (low, high) = (1, word.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      let isNarrow = measure(String(word.prefix(middle)) + "-", like: span) <= width
      (low, high) = isNarrow ? (middle, high) : (low, middle - 1)
    }
    while low > 1, let next = word.dropFirst(low).first, !next.isLetter, !next.isNumber { low -= 1 }
    return low
  }

  private func measure(_ text: String, like span: TextSpan) -> Double {
    setter.line([TextSpan(text, style: span.style, language: span.language)]).width
  }
}
