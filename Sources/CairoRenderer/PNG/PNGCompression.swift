internal import CZlib

/// The pixel data of a PNG file: filtered rows in a zlib stream.
enum PNGCompression {
  /// Rows stay unfiltered: on pages of text and charts, differences to the row above or to the
  /// pixel before took as long and made files a fifth to a third bigger.
  private static let noFilter: UInt8 = 0

  /// Level 3 takes half the time of level 6, for files a tenth to a fifth bigger.
  private static let level: Int32 = 3

  static func deflate(_ raster: Raster) throws(RenderError) -> [UInt8] {
    let rows = filtered(raster)
    var count = compressBound(UInt(rows.count))
    var status = Z_OK
    let data = [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, used in
      status = compress2(buffer.baseAddress, &count, rows, UInt(rows.count), level)
      used = status == Z_OK ? Int(count) : 0
    }
    guard status == Z_OK else {
      throw .library(operation: "compress a PNG file", reason: "zlib status \(status)")
    }
    return data
  }

  /// The rows, each behind the number of its filter.
  private static func filtered(_ raster: Raster) -> [UInt8] {
    let width = raster.columns * 3
    var out: [UInt8] = []
    out.reserveCapacity((width + 1) * raster.rows)
    for row in 0..<raster.rows {
      out.append(noFilter)
      out.append(contentsOf: raster.bytes[row * width..<(row + 1) * width])
    }
    return out
  }
}
