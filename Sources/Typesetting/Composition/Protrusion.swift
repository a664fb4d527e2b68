/// How far punctuation may stick out of justified text, so that its edge looks straight, in
/// thousandths of an em; the amounts are about half of the usual widths of the characters.
enum Protrusion {
  /// How far a character sticks out at the end of a line.
  static func right(_ scalar: Unicode.Scalar?) -> Double {
    switch scalar {
    case "-", "\u{2010}", "\u{ad}", ".", ",", "’", "”", "“", "‘", "»", "«", "›", "‹": 140
    case "–": 150
    case "—": 200
    case ":", ";": 80
    case ")", "]", "!", "?": 50
    case "、", "。", "，", "．", "」", "』", "）": 450
    default: 0
    }
  }

  /// How far a character sticks out at the start of a line.
  static func left(_ scalar: Unicode.Scalar?) -> Double {
    switch scalar {
    case "“", "„", "”", "»", "«", "‘", "‚", "›", "‹": 140
    case "(", "[": 50
    case "「", "『", "（": 450
    default: 0
    }
  }
}
