internal import Scene

/// Cuts a run into stretches of text that a reader's own typesetting sets as ours did.
enum RunSegments {
  /// A stretch of text.
  struct Segment: Equatable {
    /// The text without white at its end.
    var text: String
    /// The white behind it.
    var white: String
    /// Where it starts, in points.
    var x: Double
    /// The width of the text without the white, in points.
    var length: Double
  }

  /// A letter, or several that share a shape.
  private struct Cluster {
    var text: String
    var x: Double
    var width: Double
    /// How far an ideograph is drawn to the right of its place, as where half of a square is cut.
    var shift: Double

    /// Whether the cluster is white.
    var isWhite: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    /// Whether the cluster is a letter of a script that has no white between words.
    var isIdeograph: Bool {
      // From the radicals to the unified ideographs; full-width forms; planes of rare ideographs.
      text.unicodeScalars.first.map { scalar in
        (0x2e80...0x9fff).contains(scalar.value) || (0xff00...0xffef).contains(scalar.value)
          || (0x20000...0x3ffff).contains(scalar.value)
      } ?? false
    }
  }

  /// So many words stay in one stretch, as labels do; in longer lines, kerning around white, which
  /// readers do or leave out, would add up.
  private static let wholeWords = 6

  /// The stretches of a run: all of it in short lines whose white is the font's own, else word by
  /// word; and from an ideograph that has more or less room than its square to the next letter.
  static func segments(of run: GlyphRun) -> [Segment] {
    let clusters = clusters(of: run)
    let byWord = run.isJustified || clusters.count(where: \.isWhite) >= wholeWords
    var words: [[Cluster]] = []
    for cluster in clusters {
      if startsSegment(cluster, after: words.last?.last, in: run, byWord: byWord) {
        words.append([])
      }
      words[words.count - 1].append(cluster)
    }
    return words.compactMap { segment($0, of: run) }
  }

  private static func startsSegment(
    _ cluster: Cluster, after last: Cluster?, in run: GlyphRun, byWord: Bool
  ) -> Bool {
    guard let last else { return true }
    if last.isIdeograph, abs(last.width - run.size - run.letterSpacing) > 0.01 { return true }
    if cluster.isIdeograph, cluster.shift != 0 { return true }
    return byWord && last.isWhite && !cluster.isWhite
  }

  private static func segment(_ clusters: [Cluster], of run: GlyphRun) -> Segment? {
    guard let first = clusters.first else { return nil }
    let end = clusters.lastIndex { !$0.isWhite }.map { $0 + 1 } ?? 0
    let letters = clusters[..<end]
    let right = letters.last.map { $0.x + $0.width } ?? first.x
    return Segment(
      text: letters.map(\.text).joined(), white: clusters[end...].map(\.text).joined(),
      x: first.x + first.shift, length: right - first.x - run.letterSpacing)
  }

  private static func clusters(of run: GlyphRun) -> [Cluster] {
    let bytes = Array(run.text.utf8)
    var starts: [(byte: Int, x: Double, shift: Double)] = []
    var x = run.origin.x
    for glyph in run.glyphs {
      let byte = min(max(glyph.cluster, 0), bytes.count)
      if starts.last.map({ byte > $0.byte }) ?? true {
        starts.append((starts.isEmpty ? 0 : byte, x, glyph.offsetX))
      }
      x += glyph.advance
    }
    return starts.indices.map { index in
      let next = index + 1 < starts.count ? starts[index + 1] : (byte: bytes.count, x: x, shift: 0)
      let text = String(decoding: bytes[starts[index].byte..<next.byte], as: UTF8.self)
      return Cluster(
        text: visible(text, width: next.x - starts[index].x), x: starts[index].x,
        width: next.x - starts[index].x, shift: starts[index].shift)
    }
  }

  /// A hyphen that stands at a line's end is a soft one in the text, which a reader would hide.
  private static func visible(_ text: String, width: Double) -> String {
    text == "\u{ad}" && width > 0 ? "-" : text
  }
}
