#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Something that the system would not do with a file.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was tried, such as "read" or "create the folder".
  public var operation: String
  /// The path as it was given.
  public var path: String
  /// The system's number for the reason (`errno`).
  public var code: Int32

  /// Notes the reason that the system gave last.
  init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The reason in the system's words.
  public var reason: String { String(cString: strerror(code)) }

  /// The whole message: `cannot read "a.yaml": Permission denied`.
  public var message: String { "cannot \(operation) \"\(path)\": \(reason)" }

  /// The message.
  public var description: String { message }
}
