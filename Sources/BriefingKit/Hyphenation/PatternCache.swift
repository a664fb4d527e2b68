import Typesetting

/// Compiled hyphenation patterns in a folder of the user, so that each file is compiled once.
///
/// What is in the folder never decides what comes out: a table that is missing, out of date or
/// damaged is compiled anew, and one that cannot be kept is used from memory.
struct PatternCache {
  /// The folder; nil to keep nothing.
  let folder: String?

  /// The patterns of a file.
  ///
  /// - Throws: `HyphenationError` where the file cannot be read or has no patterns.
  func hyphenator(of path: String) throws(HyphenationError) -> Hyphenator {
    guard let stamp = Disk.stamp(of: path) else { throw .unreadable(path: path) }
    let table = folder.map { FilePath.join($0, Self.name(of: path, stamp)) }
    if let table, let hyphenator = try? Hyphenator(mapping: table) { return hyphenator }
    guard let patterns = try? Disk.read(path) else { throw .unreadable(path: path) }
    let compiled = try Hyphenator.compile(patterns)
    if let table { keep(compiled, at: table) }
    return try Hyphenator(compiled: compiled)
  }

  /// The name of a table: it changes with the place, the size and the time of the pattern file.
  private static func name(of path: String, _ stamp: Disk.Stamp) -> String {
    let time = "\(stamp.seconds).\(stamp.nanoseconds)"
    let place = String(digest("\(FilePath.folder(of: path))"), radix: 16)
    return "\(FilePath.stem(of: path))-\(place)-\(stamp.bytes)-\(time).liang"
  }

  /// FNV-1a, which tells folders apart and has nothing to hide.
  private static func digest(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// A cache that cannot be written costs time, not output.
  private func keep(_ table: [UInt8], at path: String) {
    try? Disk.createFolder(FilePath.folder(of: path))
    try? Disk.write(table, to: path)
  }
}
