import Dossier
import Quantities

extension Measure {
  static let commitmentsBy = Measure(
    "commitments.by", .series,
    "sums by class, provider, receiver, sector group or currency: each row a sum or a refusal, a "
      + "key with several currencies once for each",
    [.by(["class", "provider", "receiver", "sector", "currency"])]
      + Measure.commitmentsTotal.arguments
  ) { question in
    let selection = question.commitments()
    let rows = question.keys(of: selection.kept).flatMap { key in
      question.rows(for: key, among: selection.kept)
    }
    return question.series(rows, from: selection)
  }
}

/// A row's key with the filter that leads to its records.
private struct RowKey: Hashable {
  var key: FigureKey
  var argument: String
  var value: String
}

extension Question {
  fileprivate func keys(of commitments: [Commitment]) -> [RowKey] {
    var seen: Set<RowKey> = []
    return commitments.sorted { rank($0) < rank($1) }.flatMap(keys).filter {
      seen.insert($0).inserted
    }
  }

  /// The keys of a commitment.
  private func keys(of commitment: Commitment) -> [RowKey] {
    switch word("by") {
    case "class":
      let name = commitment.commitmentClass.rawValue
      return [RowKey(key: .commitmentClass(name), argument: "class", value: name)]
    case "provider": return [party(commitment.provider, "provider")]
    case "receiver": return [party(commitment.receiver, "receiver")]
    case "currency":
      guard let code = commitment.countedAmount?.currency.code else { return [] }
      return [RowKey(key: .currency(code), argument: "currency", value: code)]
    default: return sectorKeys(of: commitment)
    }
  }

  private func party(_ id: RecordID, _ argument: String) -> RowKey {
    RowKey(key: .actor(id), argument: argument, value: id.rawValue)
  }

  /// The sector groups of a commitment; with a sector filter only those that it lets through.
  private func sectorKeys(of commitment: Commitment) -> [RowKey] {
    let asked = words("sector").map(index.sectors.closure)
    let codes = commitment.sectorCodes.filter { asked?.contains($0) ?? true }
    return Set(codes.map(index.sectors.group)).sorted {
      index.sectors.place(of: $0) < index.sectors.place(of: $1)
    }.map { RowKey(key: .sector($0), argument: "sector", value: $0) }
  }

  /// What rows are sorted by before their keys are read.
  private func rank(_ commitment: Commitment) -> RowRank {
    switch word("by") {
    case "class": RowRank(number: commitment.commitmentClass.rung)
    case "provider": RowRank(number: index.place(of: commitment.provider))
    case "receiver": RowRank(number: index.place(of: commitment.receiver))
    case "currency": RowRank(word: commitment.countedAmount?.currency.code ?? "")
    default: RowRank(number: commitment.sectorCodes.map(index.sectors.place).min() ?? .max)
    }
  }

  /// The rows of a key: one, or one for each currency where there are several.
  fileprivate func rows(for key: RowKey, among commitments: [Commitment]) -> [FigureRow] {
    let matching = commitments.filter { keys(of: $0).contains(key) }
    let codes = Set(matching.compactMap(\.countedAmount?.currency)).sorted().map(\.code)
    let filter = [key.argument: key.value]
    if codes.count < 2 { return [row(key.key, rephrased(.commitmentsTotal, with: filter))] }
    return codes.map { code in
      row(
        key.key,
        rephrased(.commitmentsTotal, with: filter.merging(["currency": code]) { $1 }))
    }
  }
}

/// A number or a word to sort by.
private struct RowRank: Comparable {
  var number = 0
  var word = ""

  static func < (a: Self, b: Self) -> Bool { (a.number, a.word) < (b.number, b.word) }
}
