public import Diagnostics

/// The text of a source, cut into the paragraphs that anchors count.
public struct SourceText: Hashable, Sendable {
  /// The source's id.
  public let source: RecordID
  /// The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits.
  public let sha256: String
  /// The lines that are not empty, trimmed of white space, in order; the first is paragraph 1.
  public let paragraphs: [Paragraph]

  /// One line of a source.
  public struct Paragraph: Hashable, Sendable {
    /// The line without white space at its ends.
    public let text: String
    private let bytes: [UInt8]
    /// Where each code point starts in the bytes, and where the last one ends.
    private let offsets: [Int]

    init(_ line: String) {
      let scalars = line.unicodeScalars
      let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
      let first = scalars.firstIndex { !isBlank($0) } ?? scalars.endIndex
      let last = scalars.lastIndex { !isBlank($0) }.map(scalars.index(after:)) ?? first
      text = String(line[first..<last])
      let bytes = Array(text.utf8)
      var offsets: [Int] = []
      offsets.reserveCapacity(bytes.count + 1)
      for (place, byte) in bytes.enumerated() where !UTF8.isContinuation(byte) {
        offsets.append(place)
      }
      offsets.append(bytes.count)
      (self.bytes, self.offsets) = (bytes, offsets)
    }

    /// The number of Unicode code points.
    public var count: Int { offsets.count - 1 }

    /// The code points from `start` up to `end`; nil outside the paragraph.
    public func passage(_ start: Int, _ end: Int) -> String? {
      guard 0 <= start, start < end, end <= count else { return nil }
      return String(decoding: bytes[offsets[start]..<offsets[end]], as: UTF8.self)
    }

    /// Where a phrase stands, code point by code point; overlapping places too.
    func starts(of phrase: Paragraph) -> [Int] {
      guard phrase.count > 0, phrase.count <= count else { return [] }
      return (0...(count - phrase.count)).filter {
        bytes[offsets[$0]...].starts(with: phrase.bytes)
      }
    }
  }

  /// Cuts a file into paragraphs; lines end with LF or CR LF.
  public init(source: RecordID, file: TextFile) {
    self.source = source
    sha256 = SHA256.hex(of: file.bytes)
    let lines = Array(file.text.utf8).split(separator: UInt8(ascii: "\n"))
    paragraphs = lines.map { Paragraph(String(decoding: $0, as: UTF8.self)) }
      .filter { $0.count > 0 }
  }

  /// A paragraph by its number from 1; nil outside the text.
  public func paragraph(_ number: Int) -> Paragraph? {
    paragraphs.indices.contains(number - 1) ? paragraphs[number - 1] : nil
  }

  /// The anchors of all places of a phrase, in reading order; white space at its ends is left out.
  ///
  /// The phrase is compared code point by code point: an anchor must not settle on a lookalike.
  public func cite(_ phrase: String) -> [Anchor] {
    let wanted = Paragraph(phrase)
    let digest = Anchor.digest(of: wanted.text)
    return paragraphs.enumerated().flatMap { index, paragraph in
      paragraph.starts(of: wanted).map { start in
        Anchor(
          source: source, paragraph: index + 1, start: start, end: start + wanted.count,
          digest: digest)
      }
    }
  }

  /// The anchor of a passage by its place; nil outside the text.
  public func anchor(_ paragraph: Int, _ start: Int, _ end: Int) -> Anchor? {
    self.paragraph(paragraph)?.passage(start, end).map { passage in
      Anchor(
        source: source, paragraph: paragraph, start: start, end: end,
        digest: Anchor.digest(of: passage))
    }
  }
}
