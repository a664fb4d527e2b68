/// A pattern file of the Hunspell family, as the `hyphen-*` packages of Debian have them.
///
/// It holds Liang's patterns ("Word Hy-phen-a-tion by Com-put-er", 1983), one a line, below the
/// name of the character set. Where `NEXTLEVEL` stands, the patterns above are for whole words,
/// mostly compounds, and those below for what they leave.
struct PatternFile {
  /// One pattern: letters, and a value before, between and behind them.
  struct Pattern {
    /// The letters; `.` is the edge of a word.
    var letters: [Unicode.Scalar] = []
    /// One value more than letters.
    var values: [UInt8] = [0]
  }

  /// The patterns by level.
  private(set) var levels: [[Pattern]] = [[]]
  /// The fewest letters before the first hyphen of a word.
  private(set) var leftMinimum = 2
  /// The fewest letters behind the last hyphen of a word.
  private(set) var rightMinimum = 2

  init(_ bytes: [UInt8]) throws(HyphenationError) {
    var lines = bytes.split { $0 == 0x0a || $0 == 0x0d }[...]
    guard let first = lines.popFirst() else { throw .unusablePatterns }
    let charset = try PatternCharset(name: String(decoding: first, as: UTF8.self))
    for line in lines { read(line, charset) }
    guard levels.contains(where: { !$0.isEmpty }) else { throw .unusablePatterns }
  }

  private mutating func read(_ line: ArraySlice<UInt8>, _ charset: PatternCharset) {
    guard let first = line.first, first != UInt8(ascii: "%"), first != UInt8(ascii: "#") else {
      return
    }
    if (0x41...0x5a).contains(first), readKeyword(line) { return }
    // Patterns with a slash also change letters; no orthography in use today needs them.
    guard !line.contains(UInt8(ascii: "/")) else { return }
    var pattern = Pattern()
    charset.forEachScalar(in: line) { scalar in
      if let digit = Self.digit(scalar) {
        pattern.values[pattern.values.count - 1] = digit
      } else if scalar != " " && scalar != "\t" {
        pattern.letters.append(scalar)
        pattern.values.append(0)
      }
    }
    if pattern.values.contains(where: { $0 > 0 }) { levels[levels.count - 1].append(pattern) }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    (0x30...0x39).contains(scalar.value) ? UInt8(scalar.value - 0x30) : nil
  }

  /// Reads an option; patterns themselves are in small letters.
  private mutating func readKeyword(_ line: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" }
    switch words.first {
    case "NEXTLEVEL": levels.append([])
    case "LEFTHYPHENMIN": leftMinimum = words.last.flatMap { Int($0) } ?? leftMinimum
    case "RIGHTHYPHENMIN": rightMinimum = words.last.flatMap { Int($0) } ?? rightMinimum
    case "COMPOUNDLEFTHYPHENMIN", "COMPOUNDRIGHTHYPHENMIN", "NOHYPHEN": break
    default: return false
    }
    return true
  }
}

/// The character set of a pattern file.
enum PatternCharset {
  case utf8
  case latin1
  case koi8

  init(name: String) throws(HyphenationError) {
    switch name.split(separator: " ").first?.uppercased() {
    case "UTF-8": self = .utf8
    case "ISO8859-1", "ISO-8859-1": self = .latin1
    case "KOI8-R": self = .koi8
    default: throw .unknownCharset(name)
    }
  }

  /// The letters of KOI8-R from 0xC0 to 0xDF; the capitals follow in the same order (RFC 1489).
  private static let koiLetters = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)

  /// Goes through the characters of a line.
  func forEachScalar(in line: ArraySlice<UInt8>, _ body: (Unicode.Scalar) -> Void) {
    switch self {
    case .latin1: for byte in line { body(Unicode.Scalar(byte)) }
    case .koi8: for byte in line { body(Self.koi(byte)) }
    case .utf8: for scalar in String(decoding: line, as: UTF8.self).unicodeScalars { body(scalar) }
    }
  }

  private static func koi(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0xa3, 0xb3: "ё"
    case 0xc0...: koiLetters[Int(byte & 0x1f)]
    default: Unicode.Scalar(byte)
    }
  }
}
