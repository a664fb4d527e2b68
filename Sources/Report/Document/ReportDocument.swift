/// A report in one language, composed and ready to be laid out: no format is decided yet.
public struct ReportDocument: Hashable, Sendable {
  /// What stands above the title and in running heads.
  public struct Head: Hashable, Sendable {
    /// The kind of document: "Briefing".
    public var kicker: String
    /// The process: "Central Asia + Japan".
    public var subject: String
    /// The as-of date in words: "As of 20 December 2025".
    public var asOf: String
    /// The edition in words; empty for none.
    public var edition: String
    /// The foot of each page: "Summit briefing · English".
    public var foot: String
    /// A mark such as "Not checked", printed on each page in the signal colour; empty for none.
    public var warning: String

    /// Creates a head.
    public init(
      kicker: String, subject: String, asOf: String, edition: String = "", foot: String,
      warning: String = ""
    ) {
      self.kicker = kicker
      self.subject = subject
      self.asOf = asOf
      self.edition = edition
      self.foot = foot
      self.warning = warning
    }
  }

  /// The report's name, such as `summit-briefing`.
  public var name: String
  /// The BCP 47 tag of the language.
  public var language: String
  /// The day that stands for "now", as `YYYY-MM-DD`.
  public var date: String
  /// What stands above the title and in running heads.
  public var head: Head
  /// The title.
  public var title: [Inline]
  /// The standfirst; empty for none.
  public var standfirst: [Inline]
  /// The content.
  public var blocks: [Block]
  /// The evidence notes by number, from 1 without gaps.
  public var notes: [Note]
  /// The ids of the records behind all figures and notes, sorted.
  public var records: [String]

  /// Creates a report.
  public init(
    name: String, language: String, date: String, head: Head, title: [Inline],
    standfirst: [Inline] = [], blocks: [Block], notes: [Note],
    records: [String] = []
  ) {
    self.name = name
    self.language = language
    self.date = date
    self.head = head
    self.title = title
    self.standfirst = standfirst
    self.blocks = blocks
    self.notes = notes
    self.records = records
  }
}
