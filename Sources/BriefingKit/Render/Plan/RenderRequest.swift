import Editions
internal import Mail
public import Quantities

/// What the user wants rendered.
public struct RenderRequest: Hashable, Sendable {
  /// How far a report is taken.
  public enum Depth: Hashable, Sendable {
    /// Composed: every value asked for and worded, nothing laid out.
    case composed
    /// Laid out on pages, so that glyphs are looked for, and written as files.
    case pages
  }

  /// How far reports are taken.
  public var depth = Depth.pages
  /// The names of reports; empty for all.
  public var reports: [String] = []
  /// The names of formats.
  public var formats: [String] = ["pdf"]
  /// The language tags; empty for each report's own, `all` for the same.
  public var languages: [String] = []
  /// The names of styles, or `all`; empty for each report's own.
  public var styles: [String] = []
  /// The only style that is wanted; nil for each report's own.
  public var style: String? {
    get { styles.first }
    set { styles = newValue.map { [$0] } ?? [] }
  }
  /// Country codes for reports on one country; empty or `all` for all that the dossier knows of.
  public var countries: [String] = []
  /// The day that stands for "now"; nil to follow the report.
  public var asOf: CalendarDay?
  /// One figure that is wanted alone, or `all` for each of them.
  public var figure: String?
  /// Pixels for a point, for formats of pixels; above 0, at most 10.
  public var scale = 2.0
  /// What PDF files promise, by the name of a row of `PDFProfile.all`.
  public var conformance = PDFProfile.a3a.name
  /// When files say that they were made, in seconds since 1970-01-01T00:00:00Z; nil for the start
  /// of the day that stands for "now".
  public var created: Int?
  /// Whether to render in spite of errors in the dossier; pages are then marked.
  public var isForced = false
  /// The part of all outputs that is wanted; nil for the whole.
  public var shard: Shard?
  /// How many threads render at once, from 1; no byte and no order depends on it.
  public var jobs = 1

  /// Whether renditions become messages.
  var isMail = false
  /// Who gets messages, where it was read already.
  var mailingList: MailingList?
  /// The frozen editions, where they were read already.
  var editions: EditionLibrary?
  /// Whether reports end with the evidence tree of their values.
  public var hasAnnex = false

  /// Creates a request for everything as PDF.
  public init() {}
}
