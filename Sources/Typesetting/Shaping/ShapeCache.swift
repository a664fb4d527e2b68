/// Remembers shapes: most words of a report come several times.
struct ShapeCache<Shaper: WordShaping> {
  private struct Key: Hashable {
    var text: String
    var context: Int
  }

  private var words: [Key: ShapedWord] = [:]

  /// The shape of a stretch of text.
  mutating func shape(
    _ bytes: ArraySlice<UInt8>, context: Int, by shaper: Shaper
  ) -> ShapedWord {
    let key = Key(text: String(decoding: bytes, as: UTF8.self), context: context)
    if let word = words[key] { return word }
    let word = shaper.shape(key.text, context: context)
    words[key] = word
    return word
  }
}
