import Dossier

extension Measure {
  static let interestsCount = Measure(
    "interests.count", .count,
    "the number of interests: a concept once for each holder (or of sectors, or of countries)",
    [.country, .holder, .counterpart, .sector, .modes, .concepts, .level, .source, .asOf]
  ) { (question) throws(Refusal) in
    let selection = try question.interests()
    let counted = Set(selection.kept.map(question.countedThing))
    return try question.count(
      counted.count, of: "interest", from: selection,
      rules: selection.kept.count > counted.count ? [.severalSectorsOnce] : [])
  }

  static let interestsBy = Measure(
    "interests.by", .series,
    "counts of interests, the highest first: a row counts a sector with the codes below it",
    [.by(["country", "sector", "mode", "counterpart"])] + Measure.interestsCount.arguments
  ) { (question) throws(Refusal) in
    let selection = try question.interests()
    let rows = question.interestKeys(selection.kept).map { key, filter in
      question.row(key, question.rephrased(.interestsCount, with: filter))
    }
    return question.series(question.byCount(rows), from: selection)
  }

  static let pastSupport = Measure(
    "past-support", .set,
    "thanks and reports of past support, which are no interest, as in the sources",
    [.country, .counterpart, .sector, .source, .asOf]
  ) { question in
    let counterparts = question.records("counterpart")
    var selection = question.select(question.index.dossier.interests) { interest in
      interest.mode == .pastSupport
        && (counterparts.map { asked in interest.counterpart.map(asked.contains) ?? false } ?? true)
    }
    selection.sort { question.index.sourcePlace(of: $0.id) }
    return question.figure(.set(selection.ids), from: selection, rules: [.pastSupportIsNoInterest])
  }
}

extension Question {
  /// What an interest counts as: its holder's concept (A21), its sector, or its holder.
  fileprivate func countedThing(_ interest: SectorInterest) -> [String] {
    switch word("of") {
    case "sectors": [sectorRow(of: interest.sector)]
    case "countries":
      [index.country(of: interest.holder) ?? interest.holder.rawValue]
    default:
      [
        index.country(of: interest.holder) ?? interest.holder.rawValue,
        interest.concept ?? interest.id.rawValue,
      ]
    }
  }

  /// The rows' keys with their filters, in the order of dossier and vocabulary.
  fileprivate func interestKeys(
    _ interests: [SectorInterest]
  ) -> [(FigureKey, [String: String])] {
    let keys = Set(interests.compactMap(key))
    if word("by") == "mode" {
      return SectorInterest.Mode.allCases.map(\.rawValue).filter { keys.contains(.mode($0)) }
        .map { (.mode($0), ["modes": $0]) }
    }
    return keys.sorted { (index.place(of: $0), $0) < (index.place(of: $1), $1) }
      .map { ($0, filter($0)) }
  }

  private func key(of interest: SectorInterest) -> FigureKey? {
    switch word("by") {
    case "sector": .sector(sectorRow(of: interest.sector))
    case "mode": .mode(interest.mode.rawValue)
    case "counterpart": interest.counterpart.map(FigureKey.actor)
    default: index.holderKey(interest.holder)
    }
  }

  private func filter(_ key: FigureKey) -> [String: String] {
    switch key {
    case .sector(let code): ["sector": sectorFilter(forRow: code)]
    case .country(let code): ["country": code]
    case .actor(let id): [word("by") == "counterpart" ? "counterpart" : "holder": id.rawValue]
    case .record, .commitmentClass, .scope, .outcome, .mode, .status, .measure, .currency, .year,
      .cell:
      [:]
    }
  }
}
