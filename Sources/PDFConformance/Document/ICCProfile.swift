/// The sRGB colour space as an ICC profile, made from its definition (IEC 61966-2-1).
///
/// It holds the seven tags that a display profile needs, and the adaptation from the white of
/// screens (D65) to the white of profiles (D50), after ICC.1:2010 (profile version 4.3).
enum ICCProfile {
  /// The file.
  static let sRGB: [UInt8] = {
    let toD50 = ColorMatrix.adaptation(from: .screenWhite, to: .profileWhite)
    let primaries = toD50 * ColorMatrix.sRGBToXYZ
    let curve = parametricCurve
    let tags: [(name: String, content: [UInt8])] = [
      ("desc", text("sRGB")),
      ("cprt", text("No copyright, use freely")),
      ("wtpt", xyz(.profileWhite)),
      ("chad", type("sf32") + toD50.rows.flatMap { $0.flatMap(fixed) }),
      ("rXYZ", xyz(primaries.column(0))),
      ("gXYZ", xyz(primaries.column(1))),
      ("bXYZ", xyz(primaries.column(2))),
      ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
    ]
    let body = table(tags)
    return header(size: 128 + body.count) + body
  }()

  /// The 128 bytes in front of the tags; the date is that of the version of the standard.
  private static func header(size: Int) -> [UInt8] {
    var bytes = number(size) + [0, 0, 0, 0, 4, 0x30, 0, 0]
    bytes += Array("mntrRGB XYZ ".utf8)
    bytes += [2010, 12, 1, 0, 0, 0].flatMap(short) + Array("acsp".utf8)
    bytes += [UInt8](repeating: 0, count: 28)
    bytes += [Vector.profileWhite.x, Vector.profileWhite.y, Vector.profileWhite.z].flatMap(fixed)
    return bytes + [UInt8](repeating: 0, count: 128 - bytes.count)
  }

  /// The count and places of the tags, then their contents; equal contents stand there once.
  private static func table(_ tags: [(name: String, content: [UInt8])]) -> [UInt8] {
    var index = number(tags.count)
    var contents: [UInt8] = []
    var known: [(content: [UInt8], offset: Int)] = []
    let start = 128 + 4 + 12 * tags.count
    for tag in tags {
      let offset: Int
      if let same = known.first(where: { $0.content == tag.content }) {
        offset = same.offset
      } else {
        offset = start + contents.count
        known.append((tag.content, offset))
        contents += tag.content
        while contents.count % 4 != 0 { contents.append(0) }
      }
      index += Array(tag.name.utf8) + number(offset) + number(tag.content.count)
    }
    return index + contents
  }

  /// The transfer curve: a power of 2.4 with a straight start (function type 3 of 10.16).
  private static var parametricCurve: [UInt8] {
    let parameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]
    return type("para") + short(3) + short(0) + parameters.flatMap(fixed)
  }

  /// One text in English, in UTF-16.
  private static func text(_ text: String) -> [UInt8] {
    let units = text.utf16.flatMap { short(Int($0)) }
    return type("mluc") + number(1) + number(12) + Array("enUS".utf8) + number(units.count)
      + number(28) + units
  }

  private static func xyz(_ value: Vector) -> [UInt8] {
    type("XYZ ") + [value.x, value.y, value.z].flatMap(fixed)
  }

  private static func type(_ name: String) -> [UInt8] { Array(name.utf8) + [0, 0, 0, 0] }

  /// A signed number with sixteen binary places.
  private static func fixed(_ value: Double) -> [UInt8] {
    number(Int((value * 65536).rounded()))
  }

  private static func number(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  private static func short(_ value: Int) -> [UInt8] {
    [8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
