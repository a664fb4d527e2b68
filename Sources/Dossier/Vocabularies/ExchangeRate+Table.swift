import Diagnostics
import Notation
import Quantities

extension ExchangeRate {
  /// Reads the table `date,base,quote,rate,source`; rows that are wrong are reported and left out.
  static func read(_ table: CSVTable, _ collector: inout FindingCollector) -> [ExchangeRate] {
    guard let date = collector.column("date", of: table),
      let base = collector.column("base", of: table),
      let quote = collector.column("quote", of: table),
      let rate = collector.column("rate", of: table),
      let source = collector.column("source", of: table)
    else { return [] }
    return table.rows.compactMap { row in
      let day = ValueFormat<CalendarDay>.day.read(row[date].node, &collector)
      let from = collector.currency(row[base])
      let to = collector.currency(row[quote])
      let value = collector.rate(row[rate])
      guard let day, let from, let to, let value else { return nil }
      return ExchangeRate(date: day, base: from, quote: to, rate: value, source: row[source].text)
    }
  }
}

extension CSVCell {
  /// The cell as a quoted text, for the formats that read texts.
  var node: YAMLNode { YAMLNode(.scalar(text, .doubleQuoted), span: span) }
}

extension FindingCollector {
  fileprivate mutating func currency(_ cell: CSVCell) -> Currency? {
    if let currency = Currency(cell.text) { return currency }
    report("bad-currency", "'\(cell.text)' is not a code of ISO 4217", at: cell.span)
    return nil
  }

  fileprivate mutating func rate(_ cell: CSVCell) -> ExactDecimal? {
    guard let value = ValueFormat<ExactDecimal>.decimal.read(cell.node, &self) else { return nil }
    if value > .zero { return value }
    report("bad-rate", "the rate '\(cell.text)' is not above 0", at: cell.span)
    return nil
  }
}
