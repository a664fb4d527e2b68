import Dossier

extension Measure {
  static let interests = Measure(
    "interests", .matrix,
    "sectors (most countries first, then the vocabulary's order) by country (the dossier's order): "
      + "the strongest mode in each cell",
    [
      .country, .holder, .counterpart, .sector, .modes, .level, .minCountries, .source, .asOf,
    ]
  ) { (question) throws(Refusal) in
    let selection = try question.interests(keepingOwnRestatements: true)
    let matrix = InterestMatrix(selection.kept, of: question)
    let shown = Set(matrix.value.cells.flatMap(\.records))
    return question.figure(
      .matrix(matrix.value), records: shown.sorted(), leftOut: selection.leftOut,
      rules: selection.rules)
  }
}

extension MeasureArgument {
  static let modes = MeasureArgument(
    "modes", .words(SectorInterest.Mode.allCases.map(\.rawValue)),
    "in which ways sectors are named",
    takesSeveral: true, fallback: "priority,interest,potential,offer")
  static let minCountries = MeasureArgument(
    "min-countries", .number, "only sectors that so many countries name", fallback: "0")
  static let concepts = MeasureArgument(
    "of", .words(["concepts", "sectors", "countries"]),
    "what is counted: concepts once for each holder, sectors at the level, or holders",
    fallback: "concepts")
}

extension Question {
  /// The interests that the question asks for, without past support (A19).
  ///
  /// A restatement counts once (A18); in a matrix, where nothing is counted, a holder's own
  /// restatement may still make a cell stronger.
  func interests(
    keepingOwnRestatements keepsOwn: Bool = false
  ) throws(Refusal) -> Selection<SectorInterest> {
    let modes = words("modes") ?? []
    let past = SectorInterest.Mode.pastSupport
    let (holders, counterparts) = (records("holder"), records("counterpart"))
    var selection = select(
      index.dossier.interests, ignoring: keepsOwn ? index.ownRestatements : []
    ) { interest in
      (modes.contains(interest.mode.rawValue) || interest.mode == past)
        && (holders?.contains(interest.holder) ?? true)
        && (counterparts.map { asked in interest.counterpart.map(asked.contains) ?? false } ?? true)
    }
    guard !modes.contains(past.rawValue) else {
      throw refusal(
        .pastSupportIsNoInterest, selection.kept.filter { $0.mode == past }.map(\.id),
        "past support is asked for as an interest", instead: rephrased(.pastSupport))
    }
    selection.leaveOut(by: .pastSupportIsNoInterest) { $0.mode == past }
    return selection
  }
}

extension RecordIndex {
  /// Interests that restate another one of the same holder.
  fileprivate var ownRestatements: Set<RecordID> {
    let holders = Dictionary(dossier.interests.map { ($0.id, $0.holder) }) { first, _ in first }
    let own = relations(.restates).filter {
      holders[$0.from] != nil && holders[$0.from] == holders[$0.to]
    }
    return Set(own.map(\.from))
  }
}
