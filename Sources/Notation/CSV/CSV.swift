public import Diagnostics

/// Reads and writes tables as RFC 4180 has them: cells parted by commas, rows by line breaks, quotes
/// around cells that hold either, a quote inside written twice.
public enum CSV {
  /// The table of a file; nil where the file is empty.
  ///
  /// Lines may end with LF or CR LF; a byte order mark and empty lines are passed over. Rows with
  /// another number of cells than the head are reported and left out. Codes: `csv.bad-utf8`,
  /// `csv.open-quote`, `csv.stray-quote`, `csv.cell-count`, `csv.duplicate-column`, `csv.empty`.
  public static func read(_ file: TextFile) -> (table: CSVTable?, findings: [Finding]) {
    var collector = FindingCollector(area: "csv")
    guard file.isUTF8 else {
      collector.report("bad-utf8", "the file is not UTF-8", at: .file(file.path))
      return (nil, collector.findings)
    }
    var scanner = CSVScanner(file.bytes, file: file.path)
    var rows = scanner.scanRows(&collector)
    guard !rows.isEmpty else {
      collector.report("empty", "the table has no head line", at: .file(file.path))
      return (nil, collector.findings)
    }
    let header = rows.removeFirst()
    reportDuplicates(header, &collector)
    rows.removeAll { row in
      let differs = row.count != header.count
      if differs {
        collector.report(
          "cell-count", "the row has '\(row.count)' cells, the head has \(header.count)",
          at: row[0].span)
      }
      return differs
    }
    return (CSVTable(header: header, rows: rows), collector.findings)
  }

  private static func reportDuplicates(
    _ header: [CSVCell], _ collector: inout FindingCollector
  ) {
    for (index, cell) in header.enumerated()
    where header[..<index].contains(where: { $0.text == cell.text }) {
      collector.report("duplicate-column", "the column '\(cell.text)' stands twice", at: cell.span)
    }
  }

  /// Rows as text: CR LF behind every row, quotes only where a cell needs them.
  public static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    let special: Set<Unicode.Scalar> = [",", "\"", "\r", "\n"]
    let isPadded = cell.first == " " || cell.last == " "
    guard isPadded || cell.unicodeScalars.contains(where: special.contains) else { return cell }
    var output = "\""
    for scalar in cell.unicodeScalars {
      output.unicodeScalars.append(scalar)
      if scalar == "\"" { output += "\"" }
    }
    return output + "\""
  }
}
