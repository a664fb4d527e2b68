@testable import PDFConformance

/// The characters behind the codes of a font (ISO 32000-1, 9.10.3), as its `ToUnicode` stream lists
/// them.
struct UnicodeMap {
  private var texts: [Int: String] = [:]
  /// The bytes of a code.
  let width: Int

  /// Reads the map of a font.
  init(font: PDFDictionary, in reader: PDFReader) throws {
    width = font["Subtype"]?.name == "Type0" ? 2 : 1
    guard case .stream(let stream) = try reader.resolve(font["ToUnicode"]) else { return }
    let words = String(decoding: try reader.data(stream), as: UTF8.self)
      .split { $0.isWhitespace || $0 == "<" || $0 == ">" }.map(String.init)
    var position = 0
    while position < words.count {
      switch words[position] {
      case "beginbfchar": readPairs(words, &position)
      case "beginbfrange": readRanges(words, &position)
      default: position += 1
      }
    }
  }

  private mutating func readPairs(_ words: [String], _ position: inout Int) {
    position += 1
    while position + 1 < words.count, words[position] != "endbfchar" {
      texts[Int(words[position], radix: 16) ?? -1] = Self.text(words[position + 1])
      position += 2
    }
  }

  private mutating func readRanges(_ words: [String], _ position: inout Int) {
    position += 1
    while position + 2 < words.count, words[position] != "endbfrange" {
      let (first, last) = (Int(words[position], radix: 16), Int(words[position + 1], radix: 16))
      let start = Int(words[position + 2], radix: 16)
      if let first, let last, let start, first <= last {
        for code in first...last {
          texts[code] = Unicode.Scalar(UInt32(start + code - first)).map { String($0) }
        }
      }
      position += 3
    }
  }

  /// The text of UTF-16 in hexadecimal digits.
  private static func text(_ digits: String) -> String {
    let units = stride(from: 0, to: digits.utf8.count - 3, by: 4).compactMap { offset in
      UInt16(digits.dropFirst(offset).prefix(4), radix: 16)
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The text of a string in a page's content; a code without a character shows as U+FFFD.
  func text(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count - width + 1, by: width).map { offset in
      let code = bytes[offset..<offset + width].reduce(0) { $0 << 8 | Int($1) }
      return texts[code] ?? "\u{fffd}"
    }.joined()
  }
}
