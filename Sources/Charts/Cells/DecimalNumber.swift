internal import Scene
internal import Styling

/// A printed number that stands with others in a column, decimal sign under decimal sign.
struct DecimalNumber {
  /// The number on one line.
  let block: TextBlock
  /// The width of all that stands before the decimal sign, in points.
  let before: Double
  /// The width of the decimal sign and all behind it, in points.
  let after: Double

  /// Sets a number; its last digit counts as the end of the whole part where it has no decimals.
  init(_ label: String, decimalSign: String, lettering: Lettering) {
    block = lettering.block(label, .value)
    let head = Self.whole(of: label, decimalSign: decimalSign)
    before = min(lettering.block(head, .value).width, block.width)
    after = block.width - before
  }

  /// The text up to the decimal sign of the first number in it.
  private static func whole(of label: String, decimalSign: String) -> String {
    let characters = Array(label)
    guard let first = characters.firstIndex(where: \.isNumber) else { return label }
    var end = first
    while end < characters.count {
      let isSign = String(characters[end]) == decimalSign
      let isGroup = !characters[end].isNumber
      let goesOn = end + 1 < characters.count && characters[end + 1].isNumber
      if isSign && goesOn { break }
      if isGroup && !goesOn { break }
      if isGroup && characters[end] == "–" { break }
      end += 1
    }
    return String(characters[..<end])
  }
}

/// The measures of a column of numbers.
struct DecimalColumn {
  /// The widest part before the decimal sign, in points.
  let before: Double
  /// The widest part behind it, in points.
  let after: Double

  /// Measures numbers.
  init(_ numbers: [DecimalNumber]) {
    before = numbers.map(\.before).max() ?? 0
    after = numbers.map(\.after).max() ?? 0
  }

  /// The width of the column, in points.
  var width: Double { before + after }
}
