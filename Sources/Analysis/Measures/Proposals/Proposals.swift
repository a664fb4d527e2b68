import Dossier

extension Measure {
  static let proposals = Measure(
    "proposals", .set,
    "proposals by proposer (the dossier's order), scope (from national to global), place in source",
    [.country, .proposer, .scope, .sector, .outcome, .host, .strict, .source, .asOf]
  ) { question in
    let selection = question.proposals()
    return question.figure(.set(selection.ids), from: selection, rules: [.strictOrBroad])
  }

  static let proposalsCount = Measure(
    "proposals.count", .count, "the number of proposals, strict or broad as the question says",
    Measure.proposals.arguments
  ) { (question) throws(Refusal) in
    let selection = question.proposals()
    return try question.count(
      selection.kept.count, of: "proposal", from: selection, rules: [.strictOrBroad])
  }

  static let proposalsBy = Measure(
    "proposals.by", .series,
    "counts of proposals: countries, proposers and sector groups with the highest first, scopes, "
      + "outcomes and years in their order; a row counts a sector with the codes below it, so that a proposal may stand in several",
    [.by(["country", "proposer", "scope", "sector", "outcome", "year"])]
      + Measure.proposals.arguments
      + [.level]
  ) { question in
    let selection = question.proposals()
    if question.word("by") == "year" {
      return question.byYear(selection, rules: [.strictOrBroad]) { $0.proposedOn }
    }
    let rows = question.proposalKeys(selection.kept).map { key, filter in
      question.row(key, question.rephrased(.proposalsCount, with: filter))
    }
    let isRanked = !["scope", "outcome"].contains(question.word("by"))
    return question.series(
      isRanked ? question.byCount(rows) : rows, from: selection,
      rules: question.word("by") == "sector" ? [.severalSectorsOnce] : [])
  }
}

extension MeasureArgument {
  static let proposer = party("proposer", "who proposes: that very actor or group")
  static let scope = words("scope", Proposal.Scope.self, "how far proposals reach")
  static let outcome = words("outcome", Proposal.Outcome.self, "what has become of them")
  static let host = party("host", "where they would have their seat")
  static let strict = MeasureArgument(
    "strict", .words(["yes", "no"]), "yes: only what the source itself calls a proposal",
    fallback: "no")
}

extension Question {
  /// The proposals that the question asks for, in order.
  func proposals() -> Selection<Proposal> {
    let (scopes, outcomes) = (words("scope"), words("outcome"))
    let (proposers, hosts) = (records("proposer"), records("host"))
    var selection = select(index.dossier.proposals) { proposal in
      (scopes?.contains(proposal.scope.rawValue) ?? true)
        && (outcomes?.contains(proposal.outcome.rawValue) ?? true)
        && (proposers?.contains(proposal.proposer) ?? true)
        && (hosts.map { asked in proposal.host.map(asked.contains) ?? false } ?? true)
    }
    if word("strict") == "yes" { selection.leaveOut(by: .strictOrBroad) { !$0.isStrict } }
    selection.sort { ProposalOrder($0, index) }
    return selection
  }

  /// The rows' keys with their filters, in the order of dossier and vocabulary.
  fileprivate func proposalKeys(_ proposals: [Proposal]) -> [(FigureKey, [String: String])] {
    switch word("by") {
    case "scope":
      present(Proposal.Scope.allCases, proposals.map(\.scope))
        .map { (.scope($0), ["scope": $0]) }
    case "outcome":
      present(Proposal.Outcome.allCases, proposals.map(\.outcome))
        .map { (.outcome($0), ["outcome": $0]) }
    case "sector": sectorKeys(proposals)
    case "proposer":
      ordered(proposals.map { .actor($0.proposer) }).map { ($0, proposerFilter($0)) }
    default:
      ordered(proposals.map { index.holderKey($0.proposer) }).map { ($0, proposerFilter($0)) }
    }
  }

  private func present<T: RawRepresentable<String> & Hashable>(
    _ all: [T], _ found: [T]
  ) -> [String] {
    all.filter(Set(found).contains).map(\.rawValue)
  }

  private func ordered(_ keys: [FigureKey]) -> [FigureKey] {
    Set(keys).sorted { (index.place(of: $0), $0) < (index.place(of: $1), $1) }
  }

  private func proposerFilter(_ key: FigureKey) -> [String: String] {
    switch key {
    case .country(let code): ["country": code]
    case .actor(let id): ["proposer": id.rawValue]
    default: [:]
    }
  }

  private func sectorKeys(_ proposals: [Proposal]) -> [(FigureKey, [String: String])] {
    let codes = askedSectors(proposals.flatMap(\.sectorCodes))
    return ordered(codes.map { .sector(sectorRow(of: $0)) }).map { key in
      if case .sector(let code) = key {
        (key, ["sector": sectorFilter(forRow: code)])
      } else {
        (key, [:])
      }
    }
  }
}

/// What proposals are listed by.
private struct ProposalOrder: Comparable {
  let proposer: Int
  let scope: Int
  let place: RecordIndex.SourcePlace

  init(_ proposal: Proposal, _ index: RecordIndex) {
    proposer = index.place(of: index.holderKey(proposal.proposer))
    scope = Proposal.Scope.allCases.firstIndex(of: proposal.scope) ?? .max
    place = index.sourcePlace(of: proposal.id)
  }

  static func < (a: Self, b: Self) -> Bool {
    if (a.proposer, a.scope) != (b.proposer, b.scope) {
      return (a.proposer, a.scope) < (b.proposer, b.scope)
    }
    return a.place < b.place
  }
}
