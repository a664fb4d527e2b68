internal import CHarfBuzz

/// What tells one state of a font file from another without reading all of it.
public struct FontIdentity: Hashable, Sendable {
  /// The name that the style gives the face.
  public var name: String
  /// The revision that the font states, in 65536ths (`head.fontRevision`).
  public var revision: UInt32
  /// The sum over the whole font that its `head` table holds (`checksumAdjustment`), which any
  /// change to the font changes.
  public var checksum: UInt32
}

extension HarfBuzzFont {
  /// The identity of the font under a name; nil where it has no `head` table (OpenType, `head`).
  func identity(named name: String) -> FontIdentity? {
    let tag: hb_tag_t = 0x6865_6164  // head
    let table = hb_face_reference_table(hb_font_get_face(pointer), tag)
    defer { hb_blob_destroy(table) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(table, &length), length >= 12 else { return nil }
    func number(at offset: Int) -> UInt32 {
      (0..<4).reduce(0) { $0 << 8 | UInt32(UInt8(bitPattern: data[offset + $1])) }
    }
    return FontIdentity(name: name, revision: number(at: 4), checksum: number(at: 8))
  }
}
