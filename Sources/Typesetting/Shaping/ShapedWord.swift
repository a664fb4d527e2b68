internal import Scene

/// A glyph measured in ems, so that one shape serves every size.
struct EmGlyph {
  /// The index in the font.
  var id: UInt32
  /// Where its cluster starts, in bytes from the start of the shaped text.
  var cluster: Int
  /// The distance to the next origin.
  var advance: Double
  /// How far the shape is moved to the right.
  var offsetX: Double
  /// How far the shape is moved down.
  var offsetY: Double
}

/// Glyphs of one font within a word.
struct ShapedSegment {
  /// The font.
  var font: FontFace
  /// The bytes of the word that the glyphs stand for.
  var range: Range<Int>
  /// The glyphs from left to right.
  var glyphs: [EmGlyph]
}

/// A shaped word, measured in ems; shared by all places where the word stands.
final class ShapedWord {
  /// The extent of a part of a word: ems, and the number of letters that tracking spaces out.
  struct Extent {
    var ems = 0.0
    var clusters = 0

    /// The width at a size, in points.
    func width(size: Double, tracking: Double) -> Double {
      (ems + Double(clusters) * tracking / 1000) * size
    }
  }

  /// The parts by font.
  let segments: [ShapedSegment]
  /// The extent of the whole.
  let extent: Extent
  /// How many fonts were asked for the word, one for what the other lacked; one more than there are
  /// where some of it stands in no font.
  let levels: Int
  /// The report that the word was last set in, by the count of a `ShapeCache`.
  var report = 0
  /// Where patterns divide the word, in bytes from its start; nil until somebody asks.
  var divisions: [Int]?

  /// The advance of the last glyph, in ems; nil for none.
  var lastAdvance: Double? { segments.last?.glyphs.last?.advance }

  init(segments: [ShapedSegment], levels: Int = 0) {
    self.segments = segments
    self.levels = levels
    extent = ShapedWord.extent(of: segments, upTo: .max)
  }

  /// The extent of the clusters that start before a byte of the word.
  func extent(upTo offset: Int) -> Extent { ShapedWord.extent(of: segments, upTo: offset) }

  private static func extent(of segments: [ShapedSegment], upTo offset: Int) -> Extent {
    var result = Extent()
    var last = -1
    for segment in segments {
      for glyph in segment.glyphs where glyph.cluster < offset {
        result.ems += glyph.advance
        if glyph.cluster != last { result.clusters += 1 }
        last = glyph.cluster
      }
    }
    return result
  }
}
