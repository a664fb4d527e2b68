import Dossier
import Quantities

extension Measure {
  static let stocks = Measure(
    "stocks", .series,
    "stocks by date, each a point of its own: rows keyed by record, with the amount",
    [.stockMeasure, .holder, .counterpart, .country, .source, .asOf]
  ) { question in
    let selection = question.stocks()
    let rows = selection.kept.map { stock in
      question.row(.record(stock.id), question.rephrased(.amount, with: stock.naming))
    }
    let isSeries = question.index.isOneSeries(selection.kept)
    return question.series(
      rows, from: selection,
      rules: selection.kept.count > 1
        ? isSeries ? [.stocksAreNotAdded] : [.stocksAreNotAdded, .seriesNeedsOneDefinition] : [])
  }

  static let stocksLatest = Measure(
    "stocks.latest", .amount, "the amount of the latest stock; refused where two share the date",
    Measure.stocks.arguments
  ) { (question) throws(Refusal) in
    let selection = question.stocks()
    guard let last = selection.kept.last else { throw question.noStock(selection) }
    let latest = selection.kept.filter { $0.asOf.orderingKey == last.asOf.orderingKey }
    guard latest.count == 1 else {
      throw question.refusal(
        .stocksAreNotAdded, latest.map(\.id), "\(latest.count) stocks share the latest date",
        instead: question.rephrased(.stocks))
    }
    return question.figure(
      .amount(last.amount.amount), records: [last.id], leftOut: selection.leftOut)
  }

  static let stocksTotal = Measure(
    "stocks.total", .amount, "the amount of a single stock; several are never added",
    Measure.stocks.arguments
  ) { (question) throws(Refusal) in
    let selection = question.stocks()
    guard let only = selection.kept.first else { throw question.noStock(selection) }
    guard selection.kept.count == 1 else {
      let codes = Set(selection.kept.map(\.amount.amount.currency)).sorted().map(\.code)
      throw question.refusal(
        .stocksAreNotAdded, selection.ids, "\(selection.kept.count) stocks of \(list(codes))",
        instead: question.rephrased(.stocks))
    }
    return question.figure(.amount(only.amount.amount), from: selection)
  }
}

extension MeasureArgument {
  static let stockMeasure = MeasureArgument("measure", .name, "what is measured, by its name")
  static let holder = party("holder", "whose it is: that very actor or group")
  static let counterpart = party("counterpart", "the other side: that very actor or group")
}

extension Question {
  /// The stocks that the question asks for, by date.
  func stocks() -> Selection<StockObservation> {
    let measure = word("measure")
    let (holders, counterparts) = (records("holder"), records("counterpart"))
    var selection = select(index.dossier.stocks) { stock in
      (measure.map { $0 == stock.measure } ?? true) && (holders?.contains(stock.holder) ?? true)
        && (counterparts?.contains(stock.counterpart) ?? true)
    }
    selection.sort { StockOrder($0, index) }
    return selection
  }

  /// The refusal where no stock is on record.
  func noStock(_ selection: Selection<StockObservation>) -> Refusal {
    refusal(
      selection.leftOut.first?.rule ?? .missingIsMissing, selection.leftOut.map(\.record),
      "no stock that matches is recorded")
  }
}

/// What stocks are listed by.
private struct StockOrder: Comparable {
  let date: EDTFDate.OrderingKey
  let place: Int

  init(_ stock: StockObservation, _ index: RecordIndex) {
    date = stock.asOf.orderingKey
    place = index.place(of: stock.id)
  }

  static func < (a: Self, b: Self) -> Bool {
    a.date == b.date ? a.place < b.place : a.date < b.date
  }
}

extension StockObservation {
  /// The argument that names the record.
  fileprivate var naming: [String: String] { ["record": id.rawValue] }
}

extension RecordIndex {
  /// Whether stocks have one definition: they are related as one series, or agree in measure,
  /// holder, counterpart and stated start (A6).
  func isOneSeries(_ stocks: [StockObservation]) -> Bool {
    guard let first = stocks.first else { return false }
    let series = Clusters(joining: relations(.sameSeries).map { ($0.from, $0.to) })
    return stocks.dropFirst().allSatisfy { stock in
      series.members(of: first.id).contains(stock.id)
        || (stock.since != nil && stock.definition == first.definition)
    }
  }
}

extension StockObservation {
  /// What observations of one series share.
  fileprivate var definition: [String] {
    [measure, holder.rawValue, counterpart.rawValue, since?.literal ?? ""]
  }
}
