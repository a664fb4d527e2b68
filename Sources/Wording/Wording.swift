/// How a language words what a report prints.
public struct Wording: Sendable {
  /// The BCP 47 tag.
  public let language: String
}
