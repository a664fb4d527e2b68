internal import CZlib

/// Writes PNG files (W3C PNG Specification, third edition): true colour, eight bits, no palette.
struct PNGEncoder {
  let metadata: PNGMetadata
  /// Pixels for each point.
  let scale: Double

  private static let signature: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

  /// The file for a raster.
  func encode(_ raster: Raster) throws(RenderError) -> [UInt8] {
    let data = try PNGCompression.deflate(raster)
    var file = Self.signature
    file.reserveCapacity(data.count + 1024)
    append("IHDR", header(raster), to: &file)
    append("sRGB", [0], to: &file)  // rendering intent: perceptual
    append("pHYs", physicalSize, to: &file)
    for (keyword, text) in texts where !text.isEmpty {
      append("iTXt", international(keyword, text), to: &file)
    }
    append("IDAT", data, to: &file)
    append("IEND", [], to: &file)
    return file
  }

  private var texts: [(keyword: String, text: String)] {
    [
      ("Title", metadata.title), ("Description", metadata.description),
      ("Source", metadata.source),
    ]
  }

  /// Width, height, depth 8, colour type 2, and the only compression, filter set and no interlace.
  private func header(_ raster: Raster) -> [UInt8] {
    bigEndian(UInt32(raster.columns)) + bigEndian(UInt32(raster.rows)) + [8, 2, 0, 0, 0]
  }

  /// Pixels for each metre, the same both ways; a point is 0.0254/72 m.
  private var physicalSize: [UInt8] {
    let density = UInt32(min(max(0, scale * 72 / 0.0254), Double(Int32.max)).rounded())
    return bigEndian(density) + bigEndian(density) + [1]
  }

  /// Keyword, no compression, language, no translated keyword, text in UTF-8.
  private func international(_ keyword: String, _ text: String) -> [UInt8] {
    Array(keyword.utf8) + [0, 0, 0] + Array(metadata.language.utf8) + [0, 0] + Array(text.utf8)
  }

  /// Appends length, type, content and the check sum over type and content.
  private func append(_ type: String, _ content: [UInt8], to file: inout [UInt8]) {
    let name = Array(type.utf8)
    file += bigEndian(UInt32(content.count))
    file += name
    file += content
    let sum = crc32(crc32(0, name, UInt32(name.count)), content, UInt32(content.count))
    file += bigEndian(UInt32(truncatingIfNeeded: sum))
  }

  private func bigEndian(_ value: UInt32) -> [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
  }
}
