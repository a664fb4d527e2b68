import BriefingKit
import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the user and the password of a mail server come from; never from the command line, which
/// others can see.
enum SenderCredentials {
  /// What a file holds, or the environment where no file is named; nil where neither has any.
  static func find(file: String?) -> (credentials: Credentials?, findings: [Finding]) {
    if let file { return Credentials.read(file) }
    let user = variable("BRIEFING_SMTP_USER"), password = variable("BRIEFING_SMTP_PASSWORD")
    guard user != nil || password != nil else { return (nil, []) }
    if let found = Credentials(user: user ?? "", password: password ?? "") { return (found, []) }
    let finding = Finding(
      "mail.bad-credentials", "the environment does not hold a user and a password",
      hints: [Hint("set both BRIEFING_SMTP_USER and BRIEFING_SMTP_PASSWORD, each one line")])
    return (nil, [finding])
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
