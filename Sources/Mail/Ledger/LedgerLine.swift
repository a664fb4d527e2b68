/// One line of a ledger: what became of one message to one recipient.
public struct LedgerLine: Hashable, Sendable {
  /// How far a message came.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Its transmission began; the server does not have all of it.
    case sending
    /// The server is about to be told that this was all of it: from here on it may have it.
    case handing
    /// The server has taken it.
    case sent
    /// The server has not taken it.
    case failed
    /// The connection broke before the server's answer came.
    case unknown
  }

  /// When the line was written, as `YYYY-MM-DDThh:mm:ssZ`.
  public var time: String
  /// How far the message came.
  public var state: State
  /// What was sent to whom.
  public var key: DeliveryKey
  /// The message's name.
  public var messageID: String
  /// What it was, for people: the report's file name.
  public var title: String
  /// What the server said, in few words; empty for nothing.
  public var detail: String

  /// Creates a line.
  public init(
    time: String, state: State, key: DeliveryKey, messageID: String, title: String,
    detail: String = ""
  ) {
    self.time = time
    self.state = state
    self.key = key
    self.messageID = messageID
    self.title = title
    self.detail = detail
  }

  private static let tab: Character = "\t"

  /// The line with its line break: fields with tabs between them.
  public var text: String {
    let fields = [
      time, state.rawValue, key.digest, key.address, messageID, HeaderText.cleaned(title),
      HeaderText.cleaned(detail),
    ]
    return fields.joined(separator: String(Self.tab)) + "\n"
  }

  /// Reads a line without its line break; nil where it is none.
  init?(_ text: String) {
    let fields = text.split(separator: Self.tab, omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 7, let state = State(rawValue: fields[1]),
      fields[2].utf8.count == 64, MailAddress.problem(with: fields[3]) == nil
    else { return nil }
    self.init(
      time: fields[0], state: state, key: DeliveryKey(digest: fields[2], address: fields[3]),
      messageID: fields[4], title: fields[5], detail: fields[6])
  }
}

/// What makes two deliveries the same: the same content to the same address.
public struct DeliveryKey: Hashable, Sendable {
  /// The digest of the content.
  public var digest: String
  /// The address, as `MailAddress.key` has it.
  public var address: String

  /// Creates a key.
  public init(digest: String, address: String) {
    self.digest = digest
    self.address = address
  }
}
