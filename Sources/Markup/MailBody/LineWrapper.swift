/// Breaks text into lines of a number of columns, as terminals and mail programs count them.
struct LineWrapper {
  /// The most columns of a line.
  var columns = 72

  /// Signs that no line begins with (JIS X 4051, 行頭禁則).
  private static let closing = Set("、。，．・：；？！）」』】〉》〕］｝ーゝ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ")
  /// Signs that no line ends with.
  private static let opening = Set("（「『【〈《〔［｛")

  /// The lines of a text; further ones begin with a margin.
  func lines(_ text: String, first: String = "", further: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var width = Self.width(of: first)
    var isFresh = true
    for piece in pieces(of: text) {
      let size = Self.width(of: piece.text)
      let gap = piece.isAfterSpace && !isFresh ? 1 : 0
      if !isFresh, width + gap + size > columns {
        lines.append(line)
        line = further + piece.text
        width = Self.width(of: further) + size
      } else {
        line += (gap == 1 ? " " : "") + piece.text
        width += gap + size
      }
      isFresh = false
    }
    return lines + [line]
  }

  /// A text that stays on one line.
  private struct Piece {
    var text: String
    var isAfterSpace: Bool
  }

  /// Words, and the single letters of scripts that are written without spaces.
  private func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      var isFirst = true
      for part in parts(of: word) {
        pieces.append(Piece(text: part, isAfterSpace: isFirst))
        isFirst = false
      }
    }
    return pieces
  }

  private func parts(of word: Substring) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in word {
      if let last = part.last, Self.mayBreak(last, character) {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    return parts + [part]
  }

  private static func mayBreak(_ a: Character, _ b: Character) -> Bool {
    (isWide(a) || isWide(b)) && !closing.contains(b) && !opening.contains(a)
  }

  /// The columns that a text takes.
  static func width(of text: String) -> Int { text.reduce(0) { $0 + (isWide($1) ? 2 : 1) } }

  /// Whether a character takes two columns (UAX #11, East Asian Wide and Fullwidth).
  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe4f,
      0xff00...0xff60, 0xffe0...0xffe6, 0x20000...0x3fffd:
      return true
    default: return false
    }
  }
}
