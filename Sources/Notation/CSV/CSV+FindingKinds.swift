public import Diagnostics

extension CSV {
  /// Everything that can be found in a table.
  public static let findingKinds = [
    FindingKind("csv.bad-utf8", "a file is UTF-8"),
    FindingKind("csv.empty", "a table has a head line"),
    FindingKind("csv.open-quote", "a quote around a cell is closed"),
    FindingKind("csv.stray-quote", "quotes stand around a whole cell, or twice inside one"),
    FindingKind("csv.cell-count", "a row has as many cells as the head"),
    FindingKind("csv.duplicate-column", "a column stands once in the head"),
  ]
}
