import BriefingKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the program keeps what it can make again.
enum CacheFolder {
  /// The folder after the XDG Base Directory Specification; nil where the user has no home.
  static var standard: String? {
    if let folder = variable("XDG_CACHE_HOME"), folder.hasPrefix("/") {
      return FilePath.join(folder, "briefing")
    }
    return variable("HOME").map { FilePath.join($0, ".cache/briefing") }
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
