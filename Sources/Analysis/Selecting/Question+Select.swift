import Dossier
import Quantities

extension Question {
  /// The records of a list that the common filters (`as-of`, `country`, `sector`, `source`) and
  /// the measure's own let through.
  ///
  /// Records that another one replaces are left out with the rule (A1, A2, A18, A25, A26), also
  /// where the other one does not match; a group's record does not count for a country of the group
  /// (A22). `ignoring` names restatements that stay; `records` is the dossier's list of their kind.
  func select<R: AnalysedRecord>(
    _ records: [R], ignoring restatements: Set<RecordID> = [],
    where isAsked: (R) -> Bool = { _ in true }
  ) -> Selection<R> {
    let replaced = index.replacements.rules(among: R.self, on: asOf) {
      index.replaced(in: records.filter { index.isKnown($0.id, on: asOf) })
    }
    let filter = CommonFilter(self)
    var leftOut: [LeftOut] = []
    let kept = records.filter { record in
      let isMeant = isAsked(record) && index.isKnown(record.id, on: asOf)
      let fit = isMeant ? filter.fit(record) : .none
      if fit == .none { return false }
      var rule = replaced[record.id]
      if rule == R.restatementRule, restatements.contains(record.id) { rule = nil }
      if fit == .throughGroup { rule = rule ?? .regionIsNotDivided }
      if let rule { leftOut.append(LeftOut(record.id, by: rule)) }
      return rule == nil
    }
    return Selection(kept: kept, leftOut: leftOut)
  }
}

/// The filters that every list knows.
struct CommonFilter {
  /// How a record fits.
  enum Fit { case none, throughGroup, full }

  private let index: RecordIndex
  private let countries: CountryFilter?
  private let sectors: Set<String>?
  private let sources: Set<RecordID>?

  init(_ question: Question) {
    let index = question.index
    self.index = index
    countries = question.words("country").map { CountryFilter($0, in: index) }
    sectors = question.words("sector").map(index.sectors.closure)
    sources = question.records("source").map { ids in
      Set(ids.flatMap(index.sourceFamilies.members))
    }
  }

  func fit<R: AnalysedRecord>(_ record: R) -> Fit {
    if let sectors, sectors.isDisjoint(with: record.sectorCodes) { return .none }
    if let sources, !isGrounded(record.id, in: sources) { return .none }
    guard let countries else { return .full }
    // A meeting is in one place, whoever comes.
    if let event = record as? Event { return countries.holds(event.country) ? .full : .none }
    return countries.fit(of: record.parties, in: index)
  }

  private func isGrounded(_ id: RecordID, in sources: Set<RecordID>) -> Bool {
    index.sameThing.members(of: id).contains { member in
      (index.entries[member]?.header.evidence ?? []).contains {
        sources.contains($0.anchor.source)
      }
    }
  }
}

/// Countries and groups that are asked for.
struct CountryFilter {
  private let codes: Set<String>
  private let groups: Set<RecordID>

  /// Reads country codes and ids of groups; a group stands for itself and its members' countries.
  init(_ words: [String], in index: RecordIndex) {
    groups = Set(words.map { RecordID($0) }.filter { index.groups[$0] != nil })
    codes = Set(words).union(groups.flatMap(index.memberCountries))
  }

  func holds(_ country: String?) -> Bool { country.map(codes.contains) ?? false }

  func fit(of parties: [RecordID], in index: RecordIndex) -> CommonFilter.Fit {
    if parties.contains(where: { groups.contains($0) || holds(index.country(of: $0)) }) {
      return .full
    }
    return parties.contains { !codes.isDisjoint(with: index.memberCountries(of: $0)) }
      ? .throughGroup : .none
  }
}
