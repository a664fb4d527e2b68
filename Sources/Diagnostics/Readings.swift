/// What was read from files: a file with the same bytes need not be read again.
public struct Readings<Value: Sendable>: Sendable {
  private struct Entry {
    var bytes: [UInt8]
    var value: Value
    var round: Int
  }

  private var known: [String: Entry] = [:]
  private var round = 0

  /// Nothing was read yet.
  public init() {}

  /// What a file says, by a way of reading that looks at nothing but the file.
  public mutating func value(of file: TextFile, read: (TextFile) -> Value) -> Value {
    if let entry = known[file.path], entry.bytes == file.bytes {
      known[file.path]?.round = round
      return entry.value
    }
    let value = read(file)
    known[file.path] = Entry(bytes: file.bytes, value: value, round: round)
    return value
  }

  /// Forgets files that were not asked for since this was called the last time.
  public mutating func forgetUnused() {
    known = known.filter { $0.value.round == round }
    round += 1
  }
}
