/// Compiles pattern files into tables that can be used straight from disk.
///
/// A table: `LIANG` and a version; the two minima; the number of letters and levels; the letters as
/// code points, in order; then for each level the number of nodes, the number of values and of
/// their bytes, the nodes, where each value starts, and the values; at the end a checksum of all
/// before it. All numbers have their least byte first.
enum PatternCompiler {
  /// The first bytes of a table.
  static let magic: [UInt8] = Array("LIANG2".utf8)

  /// The table of a pattern file.
  static func compile(_ file: PatternFile) throws(HyphenationError) -> [UInt8] {
    let letters = alphabet(of: file)
    guard letters.count < 256, file.levels.count < 3 else { throw .unusablePatterns }
    var output = magic
    output += [
      UInt8(clamping: file.leftMinimum), UInt8(clamping: file.rightMinimum),
      UInt8(letters.count), UInt8(file.levels.count),
    ]
    for letter in letters { output.appendLittleEndian(letter.value) }
    var codes: [Unicode.Scalar: UInt8] = [:]
    for (index, letter) in letters.enumerated() { codes[letter] = UInt8(index) }
    for level in file.levels { try append(level, codes, to: &output) }
    output.appendLittleEndian(output.withUnsafeBytes(PatternChecksum.value))
    return output
  }

  /// The letters in order; the first is `.`, the edge of a word.
  private static func alphabet(of file: PatternFile) -> [Unicode.Scalar] {
    var letters: Set<Unicode.Scalar> = ["."]
    for level in file.levels {
      for pattern in level { letters.formUnion(pattern.letters) }
    }
    return letters.sorted()
  }

  private static func append(
    _ level: [PatternFile.Pattern], _ codes: [Unicode.Scalar: UInt8], to output: inout [UInt8]
  ) throws(HyphenationError) {
    var trie = PatternTrie()
    for pattern in level {
      let letters = pattern.letters.compactMap { codes[$0] }
      guard trie.insert(letters, values: pattern.values) else { throw .unusablePatterns }
    }
    let nodes = trie.flattened()
    output.appendLittleEndian(UInt32(nodes.count / PatternLevel.nodeSize))
    output.appendLittleEndian(UInt32(trie.values.count))
    output.appendLittleEndian(UInt32(trie.values.reduce(0) { $0 + $1.count }))
    output += nodes
    var start: UInt32 = 0
    for value in trie.values {
      output.appendLittleEndian(start)
      start += UInt32(value.count)
    }
    for value in trie.values { output += value }
  }
}
