public import Diagnostics
public import Notation

/// Who gets which reports, as a file of recipients says it.
public struct MailingList: Hashable, Sendable {
  /// The address of the server, such as `smtp://mail.example.org:587`; nil where another place says.
  public var server: String?
  /// Who writes.
  public var sender: MailAddress
  /// Where answers go; nil for the sender.
  public var replyTo: MailAddress?
  /// The list that all messages belong to; nil for none.
  public var list: MailList?
  /// Who gets what, in the order of the file.
  public var subscriptions: [Subscription]
}

/// One message after the other to the same people: reports in a language and a style.
public struct Subscription: Hashable, Sendable {
  /// Where it is written.
  public var span: Span
  /// To whom; each reads the names of the others.
  public var to: [Located<MailAddress>]
  /// Who gets a copy, for all to see.
  public var cc: [Located<MailAddress>]
  /// Who gets a copy that nobody sees.
  public var bcc: [Located<MailAddress>]
  /// The BCP 47 tag of the language.
  public var language: Located<String>
  /// The names of the reports; empty for all.
  public var reports: [Located<String>]
  /// The name of the style; nil for each report's own.
  public var style: Located<String>?
  /// Country codes for reports on one country; empty for all.
  public var countries: [Located<String>]
  /// Files of the project that go along.
  public var attachments: [Located<String>]

  /// Everybody who gets the messages, in order.
  public var recipients: [Located<MailAddress>] { to + cc + bcc }
}
