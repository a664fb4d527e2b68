/// What one try to hand a message to a server gave.
public enum Attempt: Hashable, Sendable {
  /// The server took it.
  case sent
  /// The server refuses it for good (a reply of 500 to 599).
  case refused(String)
  /// The server does not have it, and may take it later: a reply of 400 to 499, or a connection
  /// that broke before the message's end.
  case postponed(String)
  /// No server was reached; others will not be reached either for now.
  case unreachable(String)
  /// The server is not to be trusted or does not trust us: no TLS, a wrong certificate, wrong
  /// credentials. Trying again does not help.
  case denied(String)
  /// The connection broke between the message's end and the server's answer.
  case unknown(String)

  /// Whether trying again may help, and cannot double the message.
  public var isWorthRetrying: Bool {
    switch self {
    case .postponed, .unreachable: true
    case .sent, .refused, .denied, .unknown: false
    }
  }

  /// The state that a ledger keeps.
  public var state: LedgerLine.State {
    switch self {
    case .sent: .sent
    case .unknown: .unknown
    case .refused, .postponed, .unreachable, .denied: .failed
    }
  }

  /// What the server or the system said; empty for success.
  public var detail: String {
    switch self {
    case .sent: ""
    case .refused(let text), .postponed(let text), .unreachable(let text), .denied(let text),
      .unknown(let text):
      text
    }
  }
}
