import BriefingKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is gone with all in it when nobody needs it any more.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/briefing-test.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = try? Shell.spawn("rm -rf \"$FOLDER\"", environment: ["FOLDER": path]) }

  /// The system's reason for not giving a folder or a process.
  struct Failure: Error {
    var number: Int32
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The text of a file in the folder.
  func text(_ name: String) throws -> String {
    String(decoding: try Disk.read(file(name)), as: UTF8.self)
  }
}
