/// Opaque pixels, row by row from the top, three bytes each (red, green, blue).
struct Raster {
  /// Pixels in a row.
  var columns: Int
  /// Rows of pixels.
  var rows: Int
  /// The channels, `columns * rows * 3` bytes.
  var bytes: [UInt8]
}
