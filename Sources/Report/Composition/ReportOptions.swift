public import Editions
public import Quantities

/// What a reader of a report chooses.
public struct ReportOptions: Hashable, Sendable {
  /// The day that stands for "now"; nil to follow the definition.
  public var asOf: CalendarDay?
  /// The value of the parameter `country`, an ISO 3166-1 alpha-2 code.
  public var country: String?
  /// The id of the edition; nil for none.
  public var edition: String?
  /// Whether pages are marked as not checked.
  public var isUnchecked: Bool
  /// Whether a report ends with the evidence tree of its values, where it has none of its own.
  public var hasAnnex: Bool
  /// The frozen editions that blocks of changes compare with.
  public var editions: EditionLibrary

  /// Creates a choice.
  public init(
    asOf: CalendarDay? = nil, country: String? = nil, edition: String? = nil,
    isUnchecked: Bool = false, hasAnnex: Bool = false, editions: EditionLibrary = EditionLibrary()
  ) {
    self.asOf = asOf
    self.country = country
    self.edition = edition
    self.isUnchecked = isUnchecked
    self.hasAnnex = hasAnnex
    self.editions = editions
  }
}
