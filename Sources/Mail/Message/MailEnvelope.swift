/// Who writes a message, and to whom; recipients of blind copies never stand here, for everything
/// here is written into the message.
public struct MailEnvelope: Hashable, Sendable {
  /// Who writes.
  public var from: MailAddress
  /// Where answers go; nil for the sender.
  public var replyTo: MailAddress?
  /// To whom.
  public var to: [MailAddress]
  /// Who gets a copy.
  public var cc: [MailAddress]
  /// The list that the message belongs to; nil for none.
  public var list: MailList?

  /// Addresses a message.
  public init(
    from: MailAddress, replyTo: MailAddress? = nil, to: [MailAddress] = [],
    cc: [MailAddress] = [], list: MailList? = nil
  ) {
    self.from = from
    self.replyTo = replyTo
    self.to = to
    self.cc = cc
    self.list = list
  }

  /// The fields that say so.
  var fields: [HeaderField] {
    var fields = [HeaderField("From", mailboxes: [from])]
    if let replyTo { fields.append(HeaderField("Reply-To", mailboxes: [replyTo])) }
    if !to.isEmpty {
      fields.append(HeaderField("To", mailboxes: to))
    } else if cc.isEmpty {
      // An empty group: somebody reads it, and nobody is told who (RFC 5322, appendix A.1.3).
      fields.append(HeaderField("To", words: ["undisclosed-recipients:;"]))
    }
    if !cc.isEmpty { fields.append(HeaderField("Cc", mailboxes: cc)) }
    return fields + (list?.fields ?? [])
  }
}

/// The list that messages belong to.
public struct MailList: Hashable, Sendable {
  /// The id, such as `briefing.ministry.example` (RFC 2919).
  public var id: String?
  /// Addresses by which a reader leaves the list, `mailto:` or `https:` (RFC 2369).
  public var unsubscribe: [String]

  /// Describes a list.
  public init(id: String? = nil, unsubscribe: [String] = []) {
    self.id = id
    self.unsubscribe = unsubscribe
  }

  var fields: [HeaderField] {
    var fields: [HeaderField] = []
    if let id { fields.append(HeaderField("List-Id", words: ["<\(id)>"])) }
    if !unsubscribe.isEmpty {
      let words = unsubscribe.enumerated().map { index, uri in
        "<\(uri)>" + (index < unsubscribe.count - 1 ? "," : "")
      }
      fields.append(HeaderField("List-Unsubscribe", words: words))
    }
    return fields
  }
}
