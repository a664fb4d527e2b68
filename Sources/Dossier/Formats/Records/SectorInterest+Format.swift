public import Notation

extension SectorInterest {
  /// How an interest is written.
  public static let format = ValueFormat.mapping("an interest") { fields -> SectorInterest? in
    let header = fields.header()
    let holder = fields.required("holder", .recordID, "whose interest")
    let counterpart = fields.optional("counterpart", .recordID, "towards whom")
    let sector = fields.required("sector", .sectorCode, "the sector's code")
    let mode = fields.required(
      "mode", .choice(of: Mode.self, "a mode"), "in which way the sector is named")
    let concept = fields.optional("concept", .text, "a name that restatements share")
    let statedOn = fields.optional("stated-on", .date, "when it was said")
    guard let header, let holder, let sector, let mode else { return nil }
    return SectorInterest(
      header: header, holder: holder, counterpart: counterpart, sector: sector, mode: mode,
      concept: concept, statedOn: statedOn)
  }
}
