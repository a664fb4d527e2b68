public import Diagnostics

/// A user and a password; neither is ever printed.
public struct Credentials: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  let user: String
  let password: String

  /// A user and a password; nil where one of them is empty, or has more than one line.
  public init?(user: String, password: String) {
    let isFit = { (text: String) in !text.isEmpty && !text.utf8.contains { $0 < 0x20 } }
    guard isFit(user), isFit(password) else { return nil }
    self.user = user
    self.password = password
  }

  /// Reads a file whose first line is the user and whose second is the password.
  ///
  /// Findings never say what stands in the file. A file that others may read is refused.
  public static func read(_ path: String) -> (credentials: Credentials?, findings: [Finding]) {
    let file: (bytes: [UInt8], isPrivate: Bool)
    do {
      file = try Disk.readPrivate(path)
    } catch {
      return (nil, [Finding("mail.unreadable-credentials", error.message)])
    }
    guard file.isPrivate else {
      let finding = Finding(
        "mail.open-credentials", "others can read \"\(path)\"",
        hints: [Hint("run 'chmod 600' on it, and change the password")])
      return (nil, [finding])
    }
    let lines = file.bytes.split(separator: 0x0a).map { line in
      String(decoding: line.last == 0x0d ? line.dropLast() : line, as: UTF8.self)
    }
    if lines.count == 2, let found = Credentials(user: lines[0], password: lines[1]) {
      return (found, [])
    }
    let finding = Finding(
      "mail.bad-credentials", "\"\(path)\" does not hold a user and a password",
      hints: [Hint("write the user on the first line and the password on the second")])
    return (nil, [finding])
  }

  /// Says nothing.
  public var description: String { "credentials" }
  /// Says nothing.
  public var debugDescription: String { description }
  /// Shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
