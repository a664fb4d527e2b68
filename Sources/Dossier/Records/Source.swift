public import Quantities

/// A document that records are drawn from.
public struct Source: Record {
  /// How the date of publication is known.
  public enum PublishedBasis: String, Hashable, Sendable, CaseIterable {
    case stated, inferred, outside
  }

  /// Where the text is kept.
  public enum Custody: String, Hashable, Sendable, CaseIterable {
    case inDossier = "in-dossier"
    case outside
  }

  /// The name, place and words.
  ///
  /// A source needs no evidence. The label is a short name such as "Tokyo 2025".
  public var header: RecordHeader
  /// The file name of the text.
  public var file: String
  /// The SHA-256 of the file, 64 lower-case hexadecimal digits.
  public var sha256: String
  /// Who published it; nil where that is not known.
  public var publisher: String?
  /// The headline, in the source's language; nil where it has none.
  public var title: LocalizedText
  /// The BCP 47 tag of the text's language.
  public var language: String
  /// When it was published.
  public var published: EDTFDate
  /// How the date is known.
  public var publishedBasis: PublishedBasis
  /// How close it is to the events: 1 government … 7 media, 8 social media.
  public var tier: Int
  /// The source that it translates.
  public var translationOf: RecordID?
  /// Sources with the same group are one source (A24).
  public var syndicationGroup: String?
  /// Where the text is kept.
  public var custody: Custody

  /// Creates a source.
  public init(
    header: RecordHeader, file: String, sha256: String, publisher: String?,
    title: LocalizedText = LocalizedText(), language: String, published: EDTFDate,
    publishedBasis: PublishedBasis, tier: Int, translationOf: RecordID? = nil,
    syndicationGroup: String? = nil, custody: Custody
  ) {
    self.header = header
    self.file = file
    self.sha256 = sha256
    self.publisher = publisher
    self.title = title
    self.language = language
    self.published = published
    self.publishedBasis = publishedBasis
    self.tier = tier
    self.translationOf = translationOf
    self.syndicationGroup = syndicationGroup
    self.custody = custody
  }
}
