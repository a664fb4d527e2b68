/// The 128-bit FNV-1a hash (Fowler, Noll, Vo; IETF draft-eastlake-fnv), taken over words of eight
/// bytes instead of single ones: it names a file by its content.
///
/// It is no protection against forgery, and nothing here needs one.
enum ContentDigest {
  private static let basis: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

  /// The sixteen bytes of the hash; the last word is filled up with zeros, and the count of bytes
  /// follows as a word of its own.
  static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var hash = basis
    let rest = bytes.count % 8
    let words = UnsafeRawBufferPointer(bytes)
    for start in stride(from: 0, to: bytes.count - rest, by: 8) {
      add(
        UInt64(littleEndian: words.loadUnaligned(fromByteOffset: start, as: UInt64.self)),
        to: &hash)
    }
    add(bytes.suffix(rest).reversed().reduce(0) { $0 << 8 | UInt64($1) }, to: &hash)
    add(UInt64(bytes.count), to: &hash)
    return withUnsafeBytes(of: hash.bigEndian) { Array($0) }
  }

  private static func add(_ word: UInt64, to hash: inout UInt128) {
    hash = (hash ^ UInt128(word)) &* prime
  }
}
