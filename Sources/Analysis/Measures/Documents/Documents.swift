import Dossier
import Quantities

extension Measure {
  static let documents = Measure(
    "documents", .series,
    "sets of documents by date, the largest first: rows keyed by record, with the count",
    [.parties, .country, .source, .asOf]
  ) { question in
    let selection = question.documents()
    let rows = selection.kept.map { set in
      question.row(
        .record(set.id), question.rephrased(.count, with: ["record": set.id.rawValue]))
    }
    let isBlocked = !question.index.possiblyNested(selection.kept).isEmpty
    return question.series(rows, from: selection, rules: isBlocked ? [.possibleSubsetsBlock] : [])
  }

  static let documentsTotal = Measure(
    "documents.total", .count,
    "the number of documents in sets that certainly have none in common; else refused",
    Measure.documents.arguments
  ) { (question) throws(Refusal) in
    var selection = question.documents()
    let included = Set(selection.kept.flatMap(question.index.included))
    selection.leaveOut(by: .umbrellaOrChildren) { included.contains($0.id) }
    guard !selection.kept.isEmpty else {
      throw question.refusal(
        selection.leftOut.first?.rule ?? .missingIsMissing, selection.leftOut.map(\.record),
        "no set of documents that matches is recorded")
    }
    let nested = question.index.possiblyNested(selection.kept)
    guard nested.isEmpty else {
      throw question.refusal(
        .possibleSubsetsBlock, nested, "\(nested.count) sets of documents, nested or side by side",
        instead: question.rephrased(.documents))
    }
    do throws(SumFailure) {
      let sum = try selection.kept.map(\.count).added()
      return question.figure(.count(sum), from: selection, rules: [.countsAreNotValue])
    } catch {
      throw question.refusal(
        .qualifiersPropagate, selection.ids, error.detail, instead: question.rephrased(.documents))
    }
  }

  static let documentsValuePerDocument = Measure(
    "documents.value-per-document", .refused, "always refused: a count is not a value",
    Measure.documents.arguments
  ) { (question) throws(Refusal) in
    let sets = question.documents().kept
    throw question.refusal(
      .countsAreNotValue, sets.map(\.id) + sets.compactMap(\.value),
      "a number of documents says nothing about the value of one",
      instead: question.rephrased(.documents))
  }
}

extension MeasureArgument {
  static let parties = party("party", "who signed: that very actor or group")
}

extension Question {
  /// The sets of documents that the question asks for, by date, the largest first.
  func documents() -> Selection<DocumentSet> {
    let parties = records("party")
    var selection = select(index.dossier.documentSets) { set in
      parties.map { !$0.isDisjoint(with: set.parties) } ?? true
    }
    selection.sort { DocumentOrder($0, index) }
    return selection
  }
}

/// What sets of documents are listed by.
private struct DocumentOrder: Comparable {
  let date: EDTFDate.OrderingKey?
  let count: ExactDecimal
  let place: Int

  init(_ set: DocumentSet, _ index: RecordIndex) {
    date = set.date?.orderingKey
    count = set.count.value
    place = index.place(of: set.id)
  }

  static func < (a: Self, b: Self) -> Bool {
    if let x = a.date, let y = b.date, x != y { return x < y }
    if (a.date == nil) != (b.date == nil) { return a.date != nil }
    return a.count == b.count ? a.place < b.place : a.count > b.count
  }
}
