internal import Scene

/// Cuts a run into stretches of text that a reader's own typesetting sets as ours did.
enum RunSegments {
  /// A stretch of text.
  struct Segment: Equatable {
    /// The text without white at its end.
    var text: String
    /// The white behind it.
    var white: String
    /// Where it starts, in points; one position for each letter where these do not follow from the
    /// font, as in Japanese lines that are spaced out.
    var positions: [Double]
    /// The width of the text without the white, in points.
    var length: Double
  }

  /// A letter, or several that share a shape.
  private struct Cluster {
    var text: String
    var x: Double
    var width: Double

    /// Whether the cluster is white.
    var isWhite: Bool { text.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    /// Whether the cluster is a letter of a script that has no white between words.
    var isIdeograph: Bool {
      text.unicodeScalars.first.map { (0x2e80...0x9fff).contains($0.value) || $0.value >= 0xff00 }
        ?? false
    }
  }

  /// The stretches of a run: all of it where white is the font's own, else word by word.
  static func segments(of run: GlyphRun) -> [Segment] {
    let clusters = clusters(of: run)
    var words: [[Cluster]] = []
    if run.isJustified {
      for cluster in clusters {
        let startsWord = words.last?.last?.isWhite ?? true
        if startsWord, !cluster.isWhite || words.isEmpty { words.append([]) }
        words[words.count - 1].append(cluster)
      }
    } else {
      words = [clusters]
    }
    return words.compactMap { segment($0, of: run) }
  }

  private static func segment(_ clusters: [Cluster], of run: GlyphRun) -> Segment? {
    guard let first = clusters.first else { return nil }
    let end = clusters.lastIndex { !$0.isWhite }.map { $0 + 1 } ?? 0
    let letters = clusters[..<end]
    let right = letters.last.map { $0.x + $0.width } ?? first.x
    let isSpacedOut =
      run.isJustified && letters.contains(where: \.isIdeograph)
      && letters.dropLast().contains { abs($0.width - run.size) > 0.01 }
    // One position a UTF-16 unit is what SVG counts; ideographs of the basic plane have one each.
    let isSimple = letters.allSatisfy { $0.text.utf16.count == 1 }
    return Segment(
      text: letters.map(\.text).joined(), white: clusters[end...].map(\.text).joined(),
      positions: isSpacedOut && isSimple ? letters.map(\.x) : [first.x],
      length: right - first.x - run.letterSpacing)
  }

  private static func clusters(of run: GlyphRun) -> [Cluster] {
    let bytes = Array(run.text.utf8)
    var starts: [(byte: Int, x: Double)] = []
    var x = run.origin.x
    for glyph in run.glyphs {
      let byte = min(max(glyph.cluster, 0), bytes.count)
      if starts.last.map({ byte > $0.byte }) ?? true {
        starts.append((starts.isEmpty ? 0 : byte, x))
      }
      x += glyph.advance
    }
    return starts.indices.map { index in
      let next = index + 1 < starts.count ? starts[index + 1] : (byte: bytes.count, x: x)
      let text = String(decoding: bytes[starts[index].byte..<next.byte], as: UTF8.self)
      return Cluster(
        text: visible(text, width: next.x - starts[index].x), x: starts[index].x,
        width: next.x - starts[index].x)
    }
  }

  /// A hyphen that stands at a line's end is a soft one in the text, which a reader would hide.
  private static func visible(_ text: String, width: Double) -> String {
    text == "\u{ad}" && width > 0 ? "-" : text
  }
}
