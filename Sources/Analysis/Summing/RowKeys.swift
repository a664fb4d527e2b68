import Dossier

extension RecordIndex {
  /// What stands for a holder or proposer in rows and columns: the country, else the actor itself.
  func holderKey(_ id: RecordID) -> FigureKey {
    country(of: id).map(FigureKey.country) ?? .actor(id)
  }

  /// The place of a country, actor or sector in the dossier, of a class on the ladder.
  func place(of key: FigureKey) -> Int {
    switch key {
    case .country(let code): place(ofCountry: code)
    case .actor(let id), .record(let id): place(of: id)
    case .sector(let code): sectors.place(of: code)
    case .commitmentClass(let word): CommitmentClass(rawValue: word)?.rung ?? .max
    case .year(let year): year
    case .scope, .outcome, .mode, .status, .measure, .currency, .cell: 0
    }
  }
}

extension Question {
  /// The code that stands for a sector in rows, by the level asked for.
  func sectorRow(of code: String) -> String {
    word("level") == "all" ? code : index.sectors.group(of: code)
  }

  /// The sector codes that the question's filter lets through.
  func askedSectors(_ codes: [String]) -> [String] {
    guard let asked = words("sector").map(index.sectors.closure) else { return codes }
    return codes.filter(asked.contains)
  }

  /// The sector filter of a row: its code, or what the question asks for of it.
  func sectorFilter(forRow code: String) -> String {
    guard let asked = words("sector") else { return code }
    let row = index.sectors.closure(of: [code])
    let within = asked.filter(row.contains)
    return within.isEmpty ? code : Set(within).sorted().joined(separator: ",")
  }
}
