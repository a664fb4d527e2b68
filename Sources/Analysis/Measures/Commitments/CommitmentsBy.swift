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
  /// The rows' keys: classes by rung, parties and sectors in the order of the dossier and the
  /// vocabulary, currencies by code.
  fileprivate func keys(of commitments: [Commitment]) -> [RowKey] {
    Set(commitments.flatMap(keys)).sorted { a, b in
      (index.place(of: a.key), a.key) < (index.place(of: b.key), b.key)
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
    Set(askedSectors(commitment.sectorCodes).map(index.sectors.group)).sorted().map { code in
      RowKey(key: .sector(code), argument: "sector", value: sectorFilter(forRow: code))
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
