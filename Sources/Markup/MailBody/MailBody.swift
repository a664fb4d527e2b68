public import Report
public import Styling
public import Wording

/// A report as the two texts of a message: plain, and HTML that mail clients can show.
///
/// Neither leads anywhere inside the message or on a machine: marks of notes are numbers, and only
/// addresses of the web are links.
public struct MailBody: Sendable {
  /// What is new since the last edition, in words.
  public struct Changes: Hashable, Sendable {
    /// What is compared.
    public var title: String
    /// From when to when, and how much changed.
    public var summary: String
    /// The changes, the weightiest first.
    public var lines: [[Inline]]

    /// Puts changes together.
    public init(title: String, summary: String, lines: [[Inline]]) {
      self.title = title
      self.summary = summary
      self.lines = lines
    }
  }

  /// A line at the end: words, and perhaps an address.
  public struct FootLine: Hashable, Sendable {
    /// The words.
    public var text: String
    /// The address that they lead to; nil for none.
    public var uri: String?

    /// Creates a line.
    public init(_ text: String, uri: String? = nil) {
      self.text = text
      self.uri = uri
    }
  }

  /// The report.
  public var report: ReportDocument
  /// The look.
  public var theme: Theme
  /// The words of the report's language.
  public var wording: Wording
  /// What is new, told before all else; nil where nothing is.
  public var changes: Changes?
  /// The pictures of figures, by the figure's name.
  public var pictures: [String: MailPicture]
  /// What figures show, in words, by the figure's name.
  public var descriptions: [String: String]
  /// What stands below everything.
  public var foot: [FootLine]

  /// Takes up a report.
  public init(
    report: ReportDocument, theme: Theme, wording: Wording, changes: Changes? = nil,
    pictures: [String: MailPicture] = [:], descriptions: [String: String] = [:],
    foot: [FootLine] = []
  ) {
    self.report = report
    self.theme = theme
    self.wording = wording
    self.changes = changes
    self.pictures = pictures
    self.descriptions = descriptions
    self.foot = foot
  }

  /// The text for readers without HTML: lines of at most 72 columns, LF at their ends.
  public var text: String {
    var writer = PlainTextWriter(self)
    writer.writeAll()
    return writer.text
  }

  /// The text as HTML with styles at the elements, because many clients know no others.
  public var html: String {
    var writer = MailMarkup(self)
    writer.writeAll()
    return writer.text
  }
}

/// A picture that a message carries.
public struct MailPicture: Hashable, Sendable {
  /// The name by which HTML asks for it (RFC 2392).
  public var contentID: String
  /// The width in pixels at which it is shown, where there is room.
  public var width: Int
  /// The height in pixels at that width.
  public var height: Int

  /// Describes a picture.
  public init(contentID: String, width: Int, height: Int) {
    self.contentID = contentID
    self.width = width
    self.height = height
  }
}
