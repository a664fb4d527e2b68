/// A message with everything that decides its bytes (RFC 5322, MIME).
public struct MailMessage: Sendable {
  /// A file.
  public struct File: Hashable, Sendable {
    /// The name, in any script.
    public var name: String
    /// The media type (RFC 6838).
    public var mediaType: String
    /// The content.
    public var bytes: [UInt8]

    /// Names bytes.
    public init(name: String, mediaType: String, bytes: [UInt8]) {
      self.name = FileName.safe(name)
      self.mediaType = mediaType
      self.bytes = bytes
    }
  }

  /// A picture that the text shows.
  public struct Picture: Hashable, Sendable {
    /// The name by which the text asks for it, without angle brackets (RFC 2392).
    public var contentID: String
    /// The picture.
    public var file: File

    /// Names a picture.
    public init(contentID: String, file: File) {
      self.contentID = contentID
      self.file = file
    }
  }

  /// Who writes, and to whom.
  public var envelope: MailEnvelope
  /// The subject, in any script.
  public var subject: String
  /// When the message was made, in seconds since 1970-01-01T00:00:00Z.
  public var date: Int
  /// The name of the message, without angle brackets: `digest@host`.
  public var messageID: String
  /// The BCP 47 tag of the language.
  public var language: String
  /// The text for readers without HTML, LF at line ends.
  public var text: String
  /// The text as HTML, LF at line ends.
  public var html: String
  /// The pictures that the HTML shows.
  public var pictures: [Picture]
  /// The files that travel along.
  public var attachments: [File]

  /// Puts a message together.
  public init(
    envelope: MailEnvelope, subject: String, date: Int, messageID: String, language: String,
    text: String, html: String, pictures: [Picture] = [], attachments: [File] = []
  ) {
    self.envelope = envelope
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.language = language
    self.text = text
    self.html = html
    self.pictures = pictures
    self.attachments = attachments
  }
}
