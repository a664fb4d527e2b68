/// What a PNG file says about its picture, in the keywords of the PNG specification (11.3.4.2).
public struct PNGMetadata: Hashable, Sendable {
  /// A title of one line; empty for none.
  public var title: String
  /// What the picture shows, for someone who does not see it; empty for none.
  public var description: String
  /// Where the figures come from; empty for none.
  public var source: String
  /// The BCP 47 tag of the three texts.
  public var language: String

  /// Describes a picture.
  public init(title: String, description: String, source: String, language: String) {
    self.title = title
    self.description = description
    self.source = source
    self.language = language
  }
}
