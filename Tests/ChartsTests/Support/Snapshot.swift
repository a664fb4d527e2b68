import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text that is kept beside the tests, in `Tests/Snapshots/Charts`.
enum Snapshot {
  /// Compares a text with the kept one.
  ///
  /// A text that is not kept yet is written, and the test still fails, so that somebody looks at it.
  static func expect(_ text: String, named name: String) {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(folder)/Snapshots/Charts/\(name).txt"
    guard let kept = read(path) else {
      write(text, to: path)
      Issue.record("\(name): recorded; look at it and run again")
      return
    }
    if kept == text { return }
    let (new, old) = (lines(text), lines(kept))
    let first = zip(new, old).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let line = first ?? min(new.count, old.count)
    let (now, was) = (new.dropFirst(line).first ?? "", old.dropFirst(line).first ?? "")
    Issue.record("\(name), line \(line + 1): \"\(now)\" was \"\(was)\"")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer.prefix(count)
    }
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    fputs(text, file)
  }
}
