/// What a finished file promises besides PDF/UA-1, which it always promises.
public struct FinishOptions: Hashable, Sendable {
  /// The archival standards that can be claimed, both at the accessible level.
  public enum Archive: Hashable, Sendable, CaseIterable {
    /// PDF/A-2a (ISO 19005-2); no attachments.
    case a2a
    /// PDF/A-3a (ISO 19005-3); attachments of any kind.
    case a3a

    /// The part of ISO 19005.
    var part: Int {
      switch self {
      case .a2a: 2
      case .a3a: 3
      }
    }
  }

  /// The archival standard that the file claims.
  public var archive: Archive

  /// Chooses what the file promises.
  public init(archive: Archive = .a3a) { self.archive = archive }
}
