internal import Scene
internal import Styling

/// Joins the glyphs of neighbouring words into runs of one font.
struct PieceBuilder {
  private let paragraph: ParagraphText
  private(set) var pieces: [SetPiece] = []
  /// Where the next glyph goes, in points from the line's start.
  private(set) var x: Double

  private var span = -1
  private var font: FontFace?
  private var start = 0.0
  private var glyphs: [Glyph] = []
  private var bytes: [UInt8] = []
  private var isJustified = false

  /// Starts a line of so many bytes at `x`.
  init(_ paragraph: ParagraphText, x: Double, bytes count: Int) {
    self.paragraph = paragraph
    self.x = x
    glyphs.reserveCapacity(count)
    bytes.reserveCapacity(count)
  }

  /// Adds the shape of a text, with more or less white behind its last glyph.
  ///
  /// Squares that overlap the one before them join its cluster, or readers of PDF, who go by the
  /// widths of the font, would take them for another line.
  mutating func append(
    _ word: ShapedWord, text: ArraySlice<UInt8>, span: Int, stretch: Double = 0,
    overlaps: Bool = false
  ) {
    for (index, segment) in word.segments.enumerated() {
      if self.span != span || font != segment.font { open(span: span, font: segment.font) }
      let joined = overlaps && index == 0 ? glyphs.last?.cluster : nil
      let first = glyphs.count
      append(segment, setting: paragraph.settings[span])
      if let joined { joinCluster(of: first, to: joined) }
      let start = text.startIndex + segment.range.lowerBound
      bytes += text[start..<(start + segment.range.count)]
    }
    guard stretch != 0, let last = glyphs.indices.last else { return }
    isJustified = true
    glyphs[last].advance += stretch
    x += stretch
  }

  /// Puts the first glyph of a segment, and what shares its cluster, into the cluster before it.
  private mutating func joinCluster(of first: Int, to cluster: Int) {
    guard glyphs.indices.contains(first) else { return }
    let own = glyphs[first].cluster
    for index in first..<glyphs.count where glyphs[index].cluster == own {
      glyphs[index].cluster = cluster
    }
  }

  /// Adds white that no longer takes room, so that extracted text keeps its spaces.
  mutating func appendVanished(_ unit: TextUnit) {
    let end = x
    let count = glyphs.count
    let isNew = self.span != unit.span
    append(unit.word, text: paragraph.source.bytes[unit.range], span: unit.span)
    for index in glyphs.indices.dropFirst(isNew ? 0 : count) { glyphs[index].advance = 0 }
    x = end
  }

  /// Adds a visible hyphen that the text carries as U+00AD.
  mutating func appendHyphen(_ hyphen: ShapedWord, span: Int) {
    let softHyphen: [UInt8] = [0xc2, 0xad]
    let segments = hyphen.segments.map { segment in
      ShapedSegment(font: segment.font, range: 0..<2, glyphs: segment.glyphs)
    }
    append(ShapedWord(segments: segments), text: softHyphen[...], span: span)
  }

  /// Takes back the tracking behind the last letter of the line.
  mutating func trimTracking() {
    guard span >= 0, let last = glyphs.indices.last else { return }
    let setting = paragraph.settings[span]
    let tracking = setting.tracking / 1000 * setting.size
    glyphs[last].advance -= tracking
    x -= tracking
  }

  /// The finished pieces.
  mutating func finish() -> [SetPiece] {
    close()
    return pieces
  }

  private mutating func open(span: Int, font: FontFace) {
    close()
    (self.span, self.font, start) = (span, font, x)
  }

  private mutating func close() {
    guard let font, !glyphs.isEmpty else { return }
    let source = paragraph.spans[span]
    let metrics = paragraph.settings[span].metrics
    var run = GlyphRun(
      font: font, size: source.style.size, color: source.style.color,
      origin: Point(x: start, y: -source.rise), glyphs: glyphs,
      text: String(decoding: bytes, as: UTF8.self), language: source.language,
      ascent: metrics.ascent, descent: metrics.descent)
    run.letterSpacing = source.style.tracking / 1000 * source.style.size
    run.isJustified = isJustified
    pieces.append(SetPiece(run: run, span: span, tag: source.tag))
    glyphs.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
    isJustified = false
  }

  private mutating func append(_ segment: ShapedSegment, setting: SpanSetting) {
    let size = setting.size
    let tracking = setting.tracking / 1000 * size
    let base = bytes.count - segment.range.lowerBound
    for (index, glyph) in segment.glyphs.enumerated() {
      let next = index + 1
      let endsCluster =
        next == segment.glyphs.count || segment.glyphs[next].cluster != glyph.cluster
      let advance = glyph.advance * size + (endsCluster ? tracking : 0)
      glyphs.append(
        Glyph(
          id: glyph.id, cluster: base + glyph.cluster, advance: advance,
          offsetX: glyph.offsetX * size, offsetY: glyph.offsetY * size))
      x += advance
    }
  }
}
