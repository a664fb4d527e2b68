/// A row of the list of everything that can be found: a code and what must hold.
public struct FindingKind: Hashable, Sendable {
  /// The code, such as `dossier.dangling-id`.
  public var code: String
  /// What must hold, as a clause: `every id that a record names exists`.
  public var title: String

  /// Creates a row.
  public init(_ code: String, _ title: String) {
    self.code = code
    self.title = title
  }
}
