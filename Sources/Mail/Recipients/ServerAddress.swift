public import Diagnostics

/// The address of a server that takes messages: `smtp://host:587`, or `smtps://host:465` where TLS
/// stands from the first byte.
public enum ServerAddress {
  /// What is wrong with an address.
  public enum Problem: Hashable, Sendable {
    /// It is not of this form.
    case unreadable
    /// It holds a name or a password, which others could read.
    case credentials

    /// The finding; it never repeats the address, which may hold a password.
    public func finding(at span: Span? = nil) -> Finding {
      switch self {
      case .unreadable:
        Finding(
          "mail.bad-server", "the server is not an address of a mail server", at: span,
          hints: [Hint("write 'smtp://host:587' or 'smtps://host:465'")])
      case .credentials:
        Finding(
          "mail.credentials-in-url", "the server's address holds a user or a password", at: span,
          hints: [
            Hint("give them as BRIEFING_SMTP_USER and BRIEFING_SMTP_PASSWORD, or --credentials")
          ])
      }
    }
  }

  /// Why a text is no address of a server; nil where it is one.
  public static func problem(with text: String) -> Problem? {
    guard let scheme = ["smtp://", "smtps://"].first(where: text.hasPrefix) else {
      return text.contains("@") ? .credentials : .unreadable
    }
    let rest = text.dropFirst(scheme.count)
    if rest.contains("@") { return .credentials }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first, MailAddress.problem(with: "a@" + host) == nil, parts.count <= 2
    else { return .unreadable }
    if parts.count == 2 {
      guard let port = Int(parts[1]), (1...65_535).contains(port) else { return .unreadable }
    }
    return nil
  }
}
