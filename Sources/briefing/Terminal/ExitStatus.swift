import ArgumentParser

/// What the program tells the shell; the numbers are those of `sysexits.h` where it has one.
enum ExitStatus {
  /// The input has findings that are errors.
  static let findings = ExitCode(1)
  /// Something changed since the last time, where that was asked.
  static let changed = ExitCode(2)
  /// The command line is wrong.
  static let usage = ExitCode(64)
  /// The program itself is wrong.
  static let software = ExitCode(70)
}
