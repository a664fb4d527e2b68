/// How badly a line ends between two characters that no white parts, judged by their scripts.
///
/// Japanese has no white between words, but most of its phrases end in hiragana, which hold the
/// particles and endings, and begin with another script; names of places are runs of katakana.
enum PhraseBreak {
  /// From 0, where a phrase may end, to 1, inside a word.
  static func badness(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Double {
    switch (CharacterClass(before), CharacterClass(after)) {
    case (.closing, _), (_, .opening): 0
    case (.hiragana, .hiragana): badness(ofHiragana: before, after)
    case (.hiragana, _): 0
    case (_, .hiragana), (.katakana, .katakana): 1
    case (.ideograph, .ideograph): 0.8
    case (.other, _): 0.3
    default: 0.5
    }
  }

  /// Most breaks between hiragana are inside words; behind a particle they are not, unless another
  /// one follows: には, でも.
  private static func badness(
    ofHiragana before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Double {
    if before == "を" { return 0.1 }
    return particles.contains(before) && !particles.contains(after) ? 0.5 : 0.9
  }

  /// The particles of one letter that end a phrase; as letters they also stand inside words.
  private static let particles: [Unicode.Scalar] = ["は", "が", "に", "で", "と", "も", "へ", "の"]
}
