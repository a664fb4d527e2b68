internal import CCairo
internal import Scene

/// A raster without transparency, four bytes a pixel.
struct ImageSurface: ~Copyable {
  let pointer: OpaquePointer
  private let columns: Int
  private let rows: Int

  init(size: Size, scale: Double) throws(RenderError) {
    let (width, height) = ((size.width * scale).rounded(), (size.height * scale).rounded())
    // 32767 is the largest extent of cairo's image surfaces.
    guard (1...32767).contains(width), (1...32767).contains(height) else {
      throw .item("a raster of \(width) by \(height) pixels cannot be made")
    }
    self.init(
      pointer: try Self.make(columns: Int32(width), rows: Int32(height)),
      columns: Int(width), rows: Int(height))
  }

  /// A raster that holds a picture's pixels.
  init(picture: Picture) throws(RenderError) {
    let (columns, rows) = (picture.columns, picture.rows)
    guard (1...32767).contains(columns), (1...32767).contains(rows),
      picture.pixels.count == columns * rows * 3
    else {
      throw .item(
        "a picture of \(columns) by \(rows) pixels cannot have \(picture.pixels.count) bytes")
    }
    self.init(
      pointer: try Self.make(columns: Int32(columns), rows: Int32(rows)),
      columns: columns, rows: rows)
    store(picture.pixels)
  }

  private init(pointer: OpaquePointer, columns: Int, rows: Int) {
    self.pointer = pointer
    self.columns = columns
    self.rows = rows
  }

  deinit { cairo_surface_destroy(pointer) }

  private static func make(columns: Int32, rows: Int32) throws(RenderError) -> OpaquePointer {
    guard let made = cairo_image_surface_create(CAIRO_FORMAT_RGB24, columns, rows) else {
      throw .library(operation: "make a raster", reason: "no memory")
    }
    let status = cairo_surface_status(made)
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(made)
      throw .library(operation: "make a raster", reason: statusText(status))
    }
    return made
  }

  /// Copies three bytes a pixel into the raster.
  private borrowing func store(_ pixels: [UInt8]) {
    guard let data = cairo_image_surface_get_data(pointer) else { return }
    let stride = Int(cairo_image_surface_get_stride(pointer))
    for row in 0..<rows {
      for column in 0..<columns {
        let at = (row * columns + column) * 3
        let (red, green, blue) = (pixels[at], pixels[at + 1], pixels[at + 2])
        let value = UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue)
        UnsafeMutableRawPointer(data).storeBytes(
          of: value, toByteOffset: row * stride + column * 4, as: UInt32.self)
      }
    }
    cairo_surface_mark_dirty(pointer)
  }

  /// The raster as red, green and blue bytes, row by row from the top.
  borrowing func pixels() throws(RenderError) -> Raster {
    cairo_surface_flush(pointer)
    try checkStatus(cairo_surface_status(pointer), "read a raster")
    guard let data = cairo_image_surface_get_data(pointer) else {
      throw .library(operation: "read a raster", reason: "no pixels")
    }
    let stride = Int(cairo_image_surface_get_stride(pointer))
    let (columns, rows) = (columns, rows)
    let bytes = [UInt8](unsafeUninitializedCapacity: columns * rows * 3) { buffer, count in
      var at = 0
      for row in 0..<rows {
        let line = UnsafeRawPointer(data + row * stride)
        for column in 0..<columns {
          let value = line.load(fromByteOffset: column * 4, as: UInt32.self)
          buffer[at] = UInt8(truncatingIfNeeded: value >> 16)
          buffer[at + 1] = UInt8(truncatingIfNeeded: value >> 8)
          buffer[at + 2] = UInt8(truncatingIfNeeded: value)
          at += 3
        }
      }
      count = at
    }
    return Raster(columns: columns, rows: rows, bytes: bytes)
  }
}
