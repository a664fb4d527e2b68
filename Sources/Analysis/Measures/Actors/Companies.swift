import Dossier

extension Measure {
  static let companies = Measure(
    "companies", .set, "companies at work with someone, in the dossier's order of actors",
    [.country, .counterpart, .sector, .source, .asOf]
  ) { question in
    let selection = question.engagements()
    return question.figure(.set(question.companies(in: selection)), from: selection)
  }

  static let companiesCount = Measure(
    "companies.count", .count, "the number of companies, each once", Measure.companies.arguments
  ) { (question) throws(Refusal) in
    let selection = question.engagements()
    return try question.count(
      question.companies(in: selection).count, of: "company", from: selection)
  }

  static let companiesBy = Measure(
    "companies.by", .series, "counts of companies, the highest first",
    [.by(["country", "counterpart", "sector"])] + Measure.companies.arguments + [.level]
  ) { question in
    let selection = question.engagements()
    let rows = question.companyKeys(selection.kept).map { key, filter in
      question.row(key, question.rephrased(.companiesCount, with: filter))
    }
    return question.series(question.byCount(rows), from: selection)
  }
}

extension Question {
  /// The work of companies that the question asks for.
  fileprivate func engagements() -> Selection<Engagement> {
    let counterparts = records("counterpart")
    return select(index.dossier.engagements) { engagement in
      index.actors[engagement.actor]?.kind == .company
        && (counterparts?.contains(engagement.counterpart) ?? true)
    }
  }

  /// The companies, each once, in the dossier's order.
  fileprivate func companies(in selection: Selection<Engagement>) -> [RecordID] {
    Set(selection.kept.map(\.actor)).sorted { index.place(of: $0) < index.place(of: $1) }
  }

  /// The rows' keys with their filters.
  fileprivate func companyKeys(_ engagements: [Engagement]) -> [(FigureKey, [String: String])] {
    let keys = engagements.flatMap { engagement -> [FigureKey] in
      switch word("by") {
      case "counterpart": [.actor(engagement.counterpart)]
      case "sector":
        askedSectors(engagement.sectorCodes).map { .sector(sectorRow(of: $0)) }
      default: index.country(of: engagement.actor).map { [.country($0)] } ?? []
      }
    }
    return Set(keys).sorted { (index.place(of: $0), $0) < (index.place(of: $1), $1) }.map { key in
      switch key {
      case .country(let code): (key, ["country": code])
      case .sector(let code): (key, ["sector": sectorFilter(forRow: code)])
      case .actor(let id): (key, ["counterpart": id.rawValue])
      default: (key, [:])
      }
    }
  }
}
