import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The moment that `SOURCE_DATE_EPOCH` names, after the specification of reproducible-builds.org.
///
/// It is what files say about when they were made; the day that stands for "now" in their text is
/// `--as-of`.
enum SourceDate {
  /// Seconds since 1970-01-01T00:00:00Z; nil where the variable is not set or empty.
  static var seconds: Int? {
    get throws {
      guard let text = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !text.isEmpty
      else { return nil }
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let seconds = Int(text),
        seconds <= latest
      else {
        throw ValidationError(
          "SOURCE_DATE_EPOCH is '\(text)', not a number of seconds since 1970-01-01")
      }
      return seconds
    }
  }

  /// The last second of the year 9999.
  private static let latest = 253_402_300_799
}
