internal import CZlib

/// The one compression of PDF files that is used here (RFC 1950), through zlib.
enum Deflate {
  /// How hard zlib tries, 1 to 9: 4 takes two thirds of the time of 6, for pages that are a
  /// twenty-fifth bigger.
  static let level: Int32 = 4

  /// The bytes as a zlib stream.
  static func deflate(_ bytes: [UInt8]) throws(FinishError) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    var status = Z_OK
    let packed = [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, used in
      status = compress2(buffer.baseAddress, &count, bytes, UInt(bytes.count), level)
      used = status == Z_OK ? Int(count) : 0
    }
    guard status == Z_OK else { throw failure("compress a stream", status) }
    return packed
  }

  /// The bytes behind a zlib stream, which has to end where the slice ends.
  static func inflate(_ packed: ArraySlice<UInt8>) throws(FinishError) -> [UInt8] {
    var capacity = max(1024, packed.count * 6)
    while true {
      var count = UInt(capacity)
      var status = Z_OK
      let plain = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
        status = packed.withUnsafeBufferPointer {
          uncompress(buffer.baseAddress, &count, $0.baseAddress, UInt($0.count))
        }
        used = status == Z_OK ? Int(count) : 0
      }
      if status == Z_OK { return plain }
      // A stream can grow 1032-fold at most; what does not fit then is damaged.
      guard status == Z_BUF_ERROR, capacity < packed.count * 1032 else {
        throw failure("read a compressed stream", status)
      }
      capacity *= 4
    }
  }

  private static func failure(_ operation: String, _ status: Int32) -> FinishError {
    .library(operation: operation, reason: "zlib status \(status)")
  }
}
