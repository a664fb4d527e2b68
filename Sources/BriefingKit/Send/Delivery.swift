import Mail

/// A message that somebody is to get.
struct PlannedMessage {
  /// Who writes, and whom the message names.
  var envelope: MailEnvelope
  /// Who gets a copy that nobody sees.
  var blind: [MailAddress]
  /// The name of the report's file, for people.
  var title: String
  /// The subject.
  var subject: String
  /// The digest of the content; see `MailDraft.digest`.
  var digest: String
  /// The message's name.
  var messageID: String
  /// Writes the message, which takes its time.
  var bytes: () throws(ExportError) -> [UInt8]
}

/// One message to one recipient.
struct Delivery {
  /// How somebody gets a message.
  enum Role: String {
    case to, cc, bcc
  }

  /// Which message of the plan it is.
  var message: Int
  /// Who gets it.
  var recipient: MailAddress
  /// In which role.
  var role: Role
  /// Where the ledger keeps it.
  var key: DeliveryKey
}
