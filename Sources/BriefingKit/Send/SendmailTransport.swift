import Mail

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Hands messages to a program that takes what `sendmail` takes.
struct SendmailTransport: MailTransport {
  /// The program's path.
  let path: String

  /// The message lies whole in a file without a name before the program starts: a program that read
  /// from us would take what it has for a whole message if we were killed.
  mutating func deliver(
    _ message: [UInt8], from sender: String, to recipient: String, atEnd: () -> Bool
  ) -> Attempt {
    guard let file = tmpfile() else { return .unreachable("no room for a temporary file") }
    defer { fclose(file) }
    // Programs on a machine end lines as the machine does.
    let lines = message.filter { $0 != 0x0d }
    guard fwrite(lines, 1, lines.count, file) == lines.count, fflush(file) == 0,
      fseek(file, 0, SEEK_SET) == 0
    else { return .unreachable("no room for a temporary file") }
    guard atEnd() else { return .unreachable("the ledger cannot be written") }
    // What begins with a hyphen is an address all the same.
    return run(["-i", "-f", sender, "--", recipient], input: fileno(file))
  }

  private func run(_ arguments: [String], input: Int32) -> Attempt {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawn(&process, path, &actions, nil, words, environ)
    guard failure == 0 else { return .denied(String(cString: strerror(failure))) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Self.attempt(status)
  }

  /// What the end of a program means: `sysexits.h` has 75 for a failure that may pass.
  private static func attempt(_ status: Int32) -> Attempt {
    guard status & 0x7f == 0 else { return .unknown("the program was ended by a signal") }
    switch status >> 8 & 0xff {
    case 0: return .sent
    case 75: return .postponed("the program asks to try again (75)")
    case let code: return .refused("the program ended with \(code)")
    }
  }
}
