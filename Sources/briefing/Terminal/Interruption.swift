import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether somebody wants the program to end.
enum Interruption {
  private static let flag = Atomic(false)

  /// Has SIGINT and SIGTERM noted instead of ending the program; the second one ends it.
  static func listen() {
    flag.store(false, ordering: .relaxed)
    for number in [SIGINT, SIGTERM] {
      signal(number) { number in
        Interruption.note()
        signal(number, SIG_DFL)
      }
    }
  }

  private static func note() { flag.store(true, ordering: .relaxed) }

  /// Whether a signal has come.
  static var hasCome: Bool { flag.load(ordering: .relaxed) }
}
