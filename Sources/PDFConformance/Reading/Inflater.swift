internal import CDeflate

/// Unpacks streams of PDF files (RFC 1950), one after the other, through libdeflate.
struct Inflater: ~Copyable {
  private let decompressor: OpaquePointer

  init() throws(FinishError) {
    guard let decompressor = libdeflate_alloc_decompressor() else {
      throw .library(operation: "read compressed streams", reason: "no memory")
    }
    self.decompressor = decompressor
  }

  deinit { libdeflate_free_decompressor(decompressor) }

  /// The bytes behind a zlib stream, which has to end where the slice ends.
  func inflate(_ packed: ArraySlice<UInt8>) throws(FinishError) -> [UInt8] {
    var capacity = max(1024, packed.count * 6)
    while true {
      var (status, read) = (LIBDEFLATE_SUCCESS, 0)
      let plain = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, used in
        status = packed.withUnsafeBufferPointer {
          libdeflate_zlib_decompress_ex(
            decompressor, $0.baseAddress, $0.count, buffer.baseAddress, buffer.count, &read, &used)
        }
        if status != LIBDEFLATE_SUCCESS { used = 0 }
      }
      if status == LIBDEFLATE_SUCCESS, read == packed.count { return plain }
      // A stream can grow 1032-fold at most; what does not fit then is damaged.
      guard status == LIBDEFLATE_INSUFFICIENT_SPACE, capacity < packed.count * 1032 else {
        throw .library(
          operation: "read a compressed stream", reason: "libdeflate status \(status.rawValue)")
      }
      capacity *= 4
    }
  }
}
