/// The page on a rule or a code: what it means, an example, and the remedy.
public struct FindingPage: Hashable, Sendable {
  /// The rule or code, such as `A7` or `dossier.dangling-id`.
  public var name: String
  /// What must hold, as a clause.
  public var title: String
  /// What it means and why it matters, in a few sentences.
  public var meaning: String
  /// A few lines that show it.
  public var example: String
  /// What to do about it.
  public var remedy: String

  /// Creates a page.
  public init(
    _ name: String, _ title: String, _ meaning: String, example: String, remedy: String
  ) {
    self.name = name
    self.title = title
    self.meaning = meaning
    self.example = example
    self.remedy = remedy
  }
}
