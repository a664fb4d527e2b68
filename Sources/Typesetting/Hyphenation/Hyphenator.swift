/// Divides the words of a language after Liang's algorithm, from a compiled table of patterns.
public struct Hyphenator: Sendable {
  private enum Storage: Sendable {
    case bytes([UInt8])
    case file(MappedFile)
  }

  private let storage: Storage
  private let levels: [PatternLevel]
  private let codes: [Unicode.Scalar: UInt8]
  private let leftMinimum: Int
  private let rightMinimum: Int

  /// Compiles a pattern file of Debian's `hyphen-*` packages, such as `hyph_de_DE.dic`.
  ///
  /// The result is the same for the same bytes, and meant to be kept in a file: compiling takes
  /// about a tenth of a second, opening next to nothing.
  public static func compile(_ dictionary: [UInt8]) throws(HyphenationError) -> [UInt8] {
    try PatternCompiler.compile(PatternFile(dictionary))
  }

  /// Uses a compiled table.
  public init(compiled bytes: [UInt8]) throws(HyphenationError) {
    try self.init(.bytes(bytes))
  }

  /// Uses a compiled table in a file, which is mapped into memory and must not change.
  public init(mapping path: String) throws(HyphenationError) {
    try self.init(.file(MappedFile(path: path)))
  }

  private init(_ storage: Storage) throws(HyphenationError) {
    let header = Self.withBytes(storage) { PatternHeader($0) }
    guard let header else { throw .notCompiled }
    self.storage = storage
    levels = header.levels
    codes = header.codes
    leftMinimum = header.leftMinimum
    rightMinimum = header.rightMinimum
  }

  /// The file of the table; nil for one in memory.
  var file: String? { if case .file(let file) = storage { file.path } else { nil } }

  private static func withBytes<Result>(
    _ storage: Storage, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    switch storage {
    case .bytes(let bytes): bytes.withUnsafeBytes(body)
    case .file(let file): file.withBytes(body)
    }
  }

  /// Where a word may be divided, as numbers of UTF-8 bytes before the hyphen, in order; nowhere
  /// where it has a character that the patterns do not know.
  ///
  /// - Parameters:
  ///   - left: the fewest letters before the first hyphen, where the patterns allow fewer.
  ///   - right: the fewest letters behind the last hyphen, where the patterns allow fewer.
  public func points(in word: String, left: Int = 2, right: Int = 3) -> [Int] {
    var letters: [UInt8] = []
    var offsets: [Int] = []
    var offset = 0
    for scalar in word.unicodeScalars {
      guard let code = code(scalar) else { return [] }
      letters.append(code)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    let first = max(left, leftMinimum)
    let last = letters.count - max(right, rightMinimum)
    guard first <= last else { return [] }
    let divided = divide(letters)
    return (first...last).filter { divided[$0] }.map { offsets[$0] }
  }

  private func code(_ scalar: Unicode.Scalar) -> UInt8? {
    if let code = codes[scalar] { return scalar == "." ? nil : code }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    guard small.count == 1, let letter = small.first else { return nil }
    // Russian may write ё as е, and many patterns know only the second.
    return codes[letter] ?? (letter == "ё" ? codes["е"] : nil)
  }

  /// For each letter, whether the word may be divided before it.
  ///
  /// Where there are two levels, the second one divides the parts that the first one leaves.
  private func divide(_ letters: [UInt8]) -> [Bool] {
    var divided = [Bool](repeating: false, count: letters.count)
    Self.withBytes(storage) { table in
      var parts = [0..<letters.count]
      for level in levels {
        var edges: [Int] = []
        for part in parts { edges += [part.lowerBound] + points(of: letters[part], level, table) }
        for edge in edges.dropFirst() { divided[edge] = true }
        parts = zip(edges, edges.dropFirst() + [letters.count]).map { $0..<$1 }
      }
    }
    return divided
  }

  /// The inner indices of letters before which patterns of a level divide: those of odd value.
  private func points(
    of letters: ArraySlice<UInt8>, _ level: PatternLevel, _ table: UnsafeRawBufferPointer
  ) -> [Int] {
    guard letters.count > 3, let edge = codes["."] else { return [] }
    let word = [edge] + letters + [edge]
    var points = [UInt8](repeating: 0, count: word.count + 1)
    level.apply(to: word, &points, table)
    return (2...(letters.count - 2)).filter { points[$0 + 1] % 2 == 1 }
      .map { letters.startIndex + $0 }
  }
}
