/// The 128-bit FNV-1a hash (Fowler, Noll, Vo; IETF draft-eastlake-fnv): it names a file by its
/// content.
///
/// It is no protection against forgery, and nothing here needs one.
enum ContentDigest {
  private static let basis: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013b

  /// The sixteen bytes of the hash.
  static func digest(of bytes: [UInt8]) -> [UInt8] {
    var hash = basis
    for byte in bytes { hash = (hash ^ UInt128(byte)) &* prime }
    return withUnsafeBytes(of: hash.bigEndian) { Array($0) }
  }
}
