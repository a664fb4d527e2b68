/// The contents of a file with the path by which messages call it.
public struct TextFile: Hashable, Sendable {
  /// The path relative to the project folder, with `/`.
  public var path: String
  /// The bytes as they are on disk; perhaps not valid UTF-8.
  public var bytes: [UInt8]

  /// Creates a file from its bytes.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Creates a file from its text, which is kept as UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text; invalid bytes are replaced by U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether the bytes are UTF-8.
  public var isUTF8: Bool { bytes.isUTF8 }

  /// One line without its line break, by its number from 1; nil behind the end.
  ///
  /// Lines end with LF or CR LF.
  public func line(_ number: Int) -> String? {
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    guard lines.indices.contains(number - 1) else { return nil }
    let line = lines[number - 1]
    return String(decoding: line.last == 0x0d ? line.dropLast() : line, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Whether the bytes are UTF-8; nothing is copied to know it.
  public var isUTF8: Bool { (try? UTF8Span(validating: span)) != nil }
}
