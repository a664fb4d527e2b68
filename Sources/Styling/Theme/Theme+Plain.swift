internal import Scene

extension Theme {
  /// The look that style files change: A4, a margin column for notes, a serif family `text` and a
  /// sans family `figures`.
  ///
  /// The families have no files unless the caller gives some, so this is also the look for tests
  /// that measure text in boxes.
  public static func plain(fonts: FontBook = FontBook(families: [:])) -> Theme {
    StyleSheet.plain.theme(named: "plain", fonts: fonts)
  }
}

extension PageGeometry {
  /// A4 with margins of 14, 16, 14 and 20 mm (top, right, bottom, left), a text column of 122 mm
  /// and a margin column of 46 mm, 6 mm apart.
  static let plain = PageGeometry(
    size: Size(width: Length.millimetres(210), height: Length.millimetres(297)),
    marginTop: Length.millimetres(14), marginRight: Length.millimetres(16),
    marginBottom: Length.millimetres(14), marginLeft: Length.millimetres(20),
    textWidth: Length.millimetres(122), gutter: Length.millimetres(6),
    marginColumn: Length.millimetres(46), notes: .margin)
}

extension Palette {
  /// Near-black ink on white, a deep teal as accent, burnt orange for warnings only.
  static let plain = Palette(
    ink: Color(0x1b1f24), soft: Color(0x59636e), hairline: Color(0xe5e8eb),
    rule: Color(0xcfd5da), accent: Color(0x0b5c7a), accentSoft: Color(0x669cb0),
    signal: Color(0xb3541e), paper: .white,
    series: [
      Color(0x0b5c7a), Color(0x848e98), Color(0xbf8420), Color(0x4a9cbd), Color(0x2a2f36),
    ])
}

extension Color {
  /// A colour from a number of six hexadecimal digits.
  fileprivate init(_ value: UInt32) {
    self.init(
      red: UInt8(value >> 16 & 0xff), green: UInt8(value >> 8 & 0xff), blue: UInt8(value & 0xff))
  }
}
