import BriefingKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error; the only place of the program that prints.
enum Terminal {
  /// Whether messages go to a screen.
  static var errorsGoToScreen: Bool { isatty(STDERR_FILENO) == 1 }

  /// Prints text to standard output.
  static func print(_ text: String) throws {
    try Disk.print(Array(text.utf8), to: .output)
  }

  /// Prints a message to standard error.
  static func note(_ text: String) {
    // Nobody is left to tell where standard error is gone.
    try? Disk.print(Array(text.utf8), to: .error)
  }

  /// Has a file that grows beyond the system's limit fail like one on a full disk, instead of ending
  /// the program with a part of the file left behind.
  static func keepRunningWhereFilesAreLimited() {
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Shows progress on one line of a screen; nothing where messages go to a file.
  static func progress(_ text: String) {
    guard errorsGoToScreen else { return }
    note("\r\u{1b}[2K\(text)")
  }

  /// Clears a screen, so that what follows stands in the place of what was there; nothing where
  /// messages go to a file.
  static func clear() {
    if errorsGoToScreen { note("\u{1b}[H\u{1b}[2J") }
  }
}
