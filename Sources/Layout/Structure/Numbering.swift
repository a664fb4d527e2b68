import Scene

/// Hands out the numbers of content and links, and remembers which note marks stood already and
/// which pictures are crowded.
final class Numbering {
  private var lastContent = 0
  private var lastLink = 0
  private var lastTable = 0
  private var citedNotes: Set<Int> = []
  /// The figures with labels that touch something.
  private(set) var crowded: [CrowdedFigure] = []

  /// Remembers a figure with labels that touch something.
  func note(_ figure: CrowdedFigure) { crowded.append(figure) }

  /// A content number that no other content has.
  func nextContent() -> ContentID {
    lastContent += 1
    return ContentID(lastContent)
  }

  /// A link number that no other link has.
  func nextLink() -> LinkID {
    lastLink += 1
    return LinkID(lastLink)
  }

  /// A table number that no other table has.
  func nextTable() -> TableID {
    lastTable += 1
    return TableID(rawValue: lastTable)
  }

  /// Whether a note is cited for the first time by this call.
  func citesFirst(_ note: Int) -> Bool { citedNotes.insert(note).inserted }
}
