public import Dossier

/// What changed between two editions in the words of one language, ready to be printed.
public struct ChangeSheet: Hashable, Sendable {
  /// One thing that changed.
  public struct Line: Hashable, Sendable {
    /// A sentence or a short list.
    public var text: String
    /// The records that it speaks of and that the later edition has.
    public var records: [RecordID]
    /// Whether a reader in a hurry may pass over it.
    public var isDetail = false
  }

  /// Lines of one theme.
  public struct Section: Hashable, Sendable {
    /// What the lines have in common.
    public var heading: String
    /// The lines; never empty.
    public var lines: [Line]
  }

  /// What is compared.
  public var title: String
  /// From when to when, and how much changed, in one line.
  public var summary: String
  /// How much changed, in a few words; empty where no record did.
  public var counts: String
  /// The themes, the weightiest first; empty where nothing changed.
  public var sections: [Section]
}
