internal import CUnibreak

/// Where lines may and must end, after Unicode Standard Annex 14 in its strict form for East Asian
/// text (small kana start no line).
struct LineBreakOpportunities {
  private static let prepared: Void = init_linebreak()

  /// For each byte, what libunibreak says about a break behind it.
  private var codes: [CChar]

  init(_ source: ParagraphSource, language: String) {
    _ = LineBreakOpportunities.prepared
    let bytes = source.bytes
    codes = [CChar](repeating: CChar(LINEBREAK_NOBREAK), count: bytes.count)
    codes.withUnsafeMutableBufferPointer { codes in
      guard let base = codes.baseAddress else { return }
      set_linebreaks_utf8(bytes, bytes.count, language, base)
    }
    keepRangesTogether(bytes)
    keepSmallKana(bytes)
    keepCounters(bytes)
    keepSectionMarks(bytes)
    for offset in source.zeroWidthSpaces where offset > 0 {
      codes[offset - 1] = CChar(LINEBREAK_ALLOWBREAK)
    }
  }

  /// Whether a line may end before a byte.
  func allowsBreak(at offset: Int) -> Bool {
    offset > 0 && codes[offset - 1] == CChar(LINEBREAK_ALLOWBREAK)
  }

  /// Whether a line must end before a byte; never at the end of the text.
  func demandsBreak(at offset: Int) -> Bool {
    offset > 0 && offset < codes.count && codes[offset - 1] == CChar(LINEBREAK_MUSTBREAK)
  }

  /// A range of numbers such as 2024–25 stays on one line, which the annex leaves open.
  private mutating func keepRangesTogether(_ bytes: [UInt8]) {
    for index in bytes.indices.dropFirst(3).dropLast()
    where bytes[index] == 0x93 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xe2 {
      guard isDigit(bytes[index - 3]), isDigit(bytes[index + 1]) else { continue }
      codes[index] = CChar(LINEBREAK_NOBREAK)
    }
  }

  /// Small kana and the long vowel start no line: class CJ as NS, which libunibreak leaves as ID;
  /// nor does the stroke between the members of a list.
  private mutating func keepSmallKana(_ bytes: [UInt8]) {
    for index in bytes.indices.dropFirst() where bytes[index] == 0xe3 || bytes[index] == 0xef {
      guard let value = bytes.scalar(at: index)?.value else { continue }
      switch value {
      case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308e,
        0x3095...0x3096, 0x30a1, 0x30a3, 0x30a5, 0x30a7, 0x30a9, 0x30c3, 0x30e3, 0x30e5, 0x30e7,
        0x30ee, 0x30f5...0x30f6, 0x30fc, 0x31f0...0x31ff, 0xff0f, 0xff67...0xff70:
        codes[index - 1] = CChar(LINEBREAK_NOBREAK)
      default: break
      }
    }
  }

  /// A number stays with its counter or unit, a scale word with the unit behind it: 3兆円.
  private mutating func keepCounters(_ bytes: [UInt8]) {
    var isBehindNumber = false
    for index in bytes.indices.dropFirst() where bytes[index] & 0xc0 != 0x80 {
      guard let before = bytes.scalar(before: index) else { continue }
      let isScale = isBehindNumber && (before == "万" || before == "億" || before == "兆")
      isBehindNumber = before.isASCII ? isDigit(bytes[index - 1]) : isScale
      guard isBehindNumber, let after = bytes.scalar(at: index) else { continue }
      if CharacterClass(after).isSquareLetter { codes[index - 1] = CChar(LINEBREAK_NOBREAK) }
    }
  }

  /// The marks of paragraphs and sections stay with the number behind them.
  private mutating func keepSectionMarks(_ bytes: [UInt8]) {
    for index in bytes.indices.dropFirst()
    where bytes[index - 1] == 0xc2 && (bytes[index] == 0xb6 || bytes[index] == 0xa7) {
      codes[index] = CChar(LINEBREAK_NOBREAK)
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
