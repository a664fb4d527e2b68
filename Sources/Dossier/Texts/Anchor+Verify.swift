extension Anchor {
  /// How an anchor stands to a text.
  public enum State: Hashable, Sendable {
    /// The passage is where the anchor says; its wording.
    case intact(String)
    /// The very wording stands elsewhere, at these places.
    case moved([Anchor])
    /// The wording is nowhere in the text; what stands at the place, nil where the place is gone.
    case orphaned(found: String?)
  }

  /// Looks the passage up in its source's text.
  ///
  /// The digest decides; nothing is searched by likeness, so that a changed figure orphans the
  /// anchor. A moved passage is looked for at its own offset in all paragraphs, as after a paragraph
  /// was put in, and only then at every other: that takes a digest for each code point of the text.
  public func verify(in text: SourceText) -> State {
    let found = text.paragraph(paragraph)?.passage(start, end)
    if let found, Self.digest(of: found) == digest { return .intact(found) }
    let near = places(in: text) { _ in [start] }
    if !near.isEmpty { return .moved(near) }
    let far = places(in: text) { paragraph in Array(0...max(0, paragraph.count - (end - start))) }
    return far.isEmpty ? .orphaned(found: found) : .moved(far)
  }

  /// The places with the anchor's wording among some offsets of each paragraph.
  private func places(
    in text: SourceText, at offsets: (SourceText.Paragraph) -> [Int]
  ) -> [Anchor] {
    let length = end - start
    return text.paragraphs.enumerated().flatMap { index, paragraph in
      offsets(paragraph).compactMap { offset in
        guard let passage = paragraph.passage(offset, offset + length),
          Self.digest(of: passage) == digest
        else { return nil }
        return Anchor(
          source: source, paragraph: index + 1, start: offset, end: offset + length,
          digest: digest)
      }
    }
  }

  /// The digest of a passage: the first 12 hexadecimal digits of the SHA-256 of its UTF-8.
  static func digest(of passage: String) -> String {
    let digits = SHA256.hex(of: Array(passage.utf8)).utf8.prefix(digestDigits)
    return String(decoding: digits, as: UTF8.self)
  }
}

extension Anchor {
  /// Whether two passages have a code point in common.
  public func overlaps(_ other: Anchor) -> Bool {
    source == other.source && paragraph == other.paragraph && start < other.end
      && other.start < end
  }
}
