import Diagnostics

/// What was read from files: a file with the same bytes need not be read again.
struct Readings<Value: Sendable>: Sendable {
  private var known: [String: (bytes: [UInt8], value: Value)] = [:]

  /// Nothing was read yet.
  init() {}

  /// What a file says, by a way of reading that looks at nothing but the file.
  mutating func value(of file: TextFile, read: (TextFile) -> Value) -> Value {
    if let entry = known[file.path], entry.bytes == file.bytes { return entry.value }
    let value = read(file)
    known[file.path] = (file.bytes, value)
    return value
  }
}
