/// Remembers shapes: most words of a report come several times, and nearly all of them again when the
/// report is set again.
struct ShapeCache<Shaper: WordShaping> {
  private struct Key: Hashable {
    var text: String
    var context: Int
  }

  private var words: [Key: ShapedWord] = [:]
  /// The number of the report that is set.
  private var report = 0

  /// Begins a report: words come back as if they were shaped for it.
  mutating func startReport() { report += 1 }

  /// The shape of a stretch of text.
  mutating func shape(
    _ bytes: ArraySlice<UInt8>, context: Int, by shaper: Shaper
  ) -> ShapedWord {
    let key = Key(text: String(decoding: bytes, as: UTF8.self), context: context)
    if let word = words[key], word.report == report || revive(word, context, by: shaper) {
      return word
    }
    let word = shaper.shape(key.text, context: context)
    word.report = report
    words[key] = word
    return word
  }

  /// Takes a word over from a report before; patterns may have changed since.
  private func revive(_ word: ShapedWord, _ context: Int, by shaper: Shaper) -> Bool {
    guard shaper.asksAgain(for: word, context: context) else { return false }
    word.report = report
    word.divisions = nil
    return true
  }
}
