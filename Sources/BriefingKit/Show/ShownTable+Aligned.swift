extension ShownTable {
  /// No column of a table for people is wider; longer values go on in the next line.
  private static let widest = 46

  /// The table in columns of equal width, two spaces apart, with the remarks below.
  var aligned: String {
    let lines = columns.isEmpty ? remarks : tableLines + (remarks.isEmpty ? [] : [""] + remarks)
    return lines.map { $0 + "\n" }.joined()
  }

  private var tableLines: [String] {
    guard !rows.isEmpty else { return ["(none)"] }
    let table = [columns.map(\.words)] + rows.map { $0.map(\.words) }
    let cells = table.map { row in row.map { Self.wrapped($0, width: Self.widest) } }
    let widths = columns.indices.map { column in
      cells.flatMap { $0[column] }.map(Self.width(of:)).max() ?? 0
    }
    var lines: [String] = []
    for (index, row) in cells.enumerated() {
      lines += Self.lines(of: row, widths: widths)
      if index == 0 {
        lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
      }
    }
    return lines
  }

  private static func lines(of row: [[String]], widths: [Int]) -> [String] {
    let height = row.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      for (column, cell) in row.enumerated() {
        let part = line < cell.count ? cell[line] : ""
        let padding = widths[column] - width(of: part)
        text += part + String(repeating: " ", count: max(0, padding) + 2)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// Breaks a text at spaces.
  private static func wrapped(_ text: String, width limit: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if width(of: last) + 1 + width(of: String(word)) <= limit {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// The columns that a text takes on a screen: two for East Asian wide characters.
  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x0300...0x036f, 0xfe00...0xfe0f: sum
      case 0x1100...0x115f, 0x2e80...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xff00...0xff60:
        sum + 2
      default: sum + 1
      }
    }
  }
}
