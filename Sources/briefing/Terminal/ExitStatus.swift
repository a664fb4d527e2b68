import ArgumentParser

/// What the program tells the shell; the numbers are those of `sysexits.h` where it has one.
enum ExitStatus {
  /// The input has findings that are errors.
  static let findings = ExitCode(1)
  /// The command line is wrong.
  static let usage = ExitCode(64)
  /// The program itself is wrong.
  static let software = ExitCode(70)
}
