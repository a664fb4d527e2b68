public import Diagnostics

/// A passage of a source: `tokyo-2025#3:116-180@9f2c41d07ab3` in a file.
///
/// Paragraphs are the non-empty lines of the source text, counted from 1. Start and end are counted
/// in Unicode code points of the trimmed paragraph, from 0, the end excluded (W3C Web Annotation,
/// `TextPositionSelector`). The digest is the first 12 hexadecimal digits of the SHA-256 of the
/// passage in UTF-8.
public struct Anchor: Hashable, Sendable {
  /// The source's id.
  public var source: RecordID
  /// The paragraph, from 1.
  public var paragraph: Int
  /// The first code point, from 0.
  public var start: Int
  /// The code point behind the last one; above `start`.
  public var end: Int
  /// Twelve lower-case hexadecimal digits.
  public var digest: String

  /// Creates an anchor from its parts.
  public init(source: RecordID, paragraph: Int, start: Int, end: Int, digest: String) {
    self.source = source
    self.paragraph = paragraph
    self.start = start
    self.end = end
    self.digest = digest
  }

  /// Hashes the place; passages of one place have one digest but for a fault that a check reports.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(paragraph)
    hasher.combine(start)
    hasher.combine(end)
  }
}

/// Who speaks in a passage.
public enum Voice: String, Hashable, Sendable, CaseIterable {
  case directQuote = "direct-quote"
  case reportedSpeech = "reported-speech"
  case article
  case caption
  case headline
}

/// One ground of a record.
public struct Evidence: Hashable, Sendable {
  /// The passage.
  public var anchor: Anchor
  /// Where the evidence is written.
  public var span: Span
  /// Who speaks.
  public var voice: Voice
  /// The actor who speaks; nil if it is the article itself.
  public var speaker: RecordID?
  /// The channel that the source names, such as a press service.
  public var via: LocalizedText
  /// The wording itself, only where it may be published.
  public var quote: String?

  /// Creates a ground.
  public init(
    anchor: Anchor, span: Span, voice: Voice, speaker: RecordID? = nil,
    via: LocalizedText = LocalizedText(), quote: String? = nil
  ) {
    self.anchor = anchor
    self.span = span
    self.voice = voice
    self.speaker = speaker
    self.via = via
    self.quote = quote
  }
}
