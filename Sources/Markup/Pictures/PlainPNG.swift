internal import Scene

/// A PNG file whose pixels are stored without compression: pictures are rare and small, and this
/// way a room of text needs no library.
enum PlainPNG {
  /// The file of a picture; nil where pixels are missing or there are none.
  static func file(of picture: Picture) -> [UInt8]? {
    let row = picture.columns * 3
    guard picture.columns > 0, picture.rows > 0, picture.pixels.count == row * picture.rows else {
      return nil
    }
    var rows: [UInt8] = []
    rows.reserveCapacity((row + 1) * picture.rows)
    for index in 0..<picture.rows {
      // Each row starts with the number of its filter: none.
      rows.append(0)
      rows += picture.pixels[(index * row)..<((index + 1) * row)]
    }
    let size = bytes(UInt32(picture.columns)) + bytes(UInt32(picture.rows))
    let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
    return signature + chunk("IHDR", size + [8, 2, 0, 0, 0]) + chunk("IDAT", stored(rows))
      + chunk("IEND", [])
  }

  /// A zlib stream of stored blocks (RFC 1950, RFC 1951).
  private static func stored(_ data: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    let largest = 0xffff
    for start in stride(from: 0, to: data.count, by: largest) {
      let block = data[start..<min(start + largest, data.count)]
      let count = UInt16(block.count)
      stream.append(start + largest >= data.count ? 1 : 0)
      for value in [count, ~count] { stream += [UInt8(value & 0xff), UInt8(value >> 8)] }
      stream += block
    }
    return stream + bytes(adler(data))
  }

  private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(type.utf8) + data
    return bytes(UInt32(data.count)) + body + bytes(checksum(body))
  }

  private static func bytes(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(value >> $0 & 0xff) }
  }

  /// CRC-32 (ISO 3309), as PNG asks for.
  static func checksum(_ data: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xffff_ffff
    for byte in data {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1 }
    }
    return ~value
  }

  /// Adler-32 (RFC 1950).
  static func adler(_ data: [UInt8]) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in data {
      a = (a + UInt32(byte)) % 65521
      b = (b + a) % 65521
    }
    return b << 16 | a
  }
}
