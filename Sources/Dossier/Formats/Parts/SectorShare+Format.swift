public import Notation

extension SectorShare {
  /// How a sector is written: its code alone, or with the stated share in per cent.
  public static let format = ValueFormat.either(scalar: short, other: long).defined(as: "sector")

  private static let short = ValueFormat<String>.sectorCode.map { SectorShare(code: $0) }

  private static let long = ValueFormat.mapping("a sector with its share") {
    fields -> SectorShare? in
    let code = fields.required("code", .sectorCode, "the code in the sector vocabulary")
    let percent = fields.optional("percent", .decimal, "the stated share in per cent")
    return code.map { SectorShare(code: $0, percent: percent) }
  }
}

extension ValueFormat where Value == String {
  /// A code of the sector vocabulary; whether the vocabulary has it is a check of the dossier.
  public static var sectorCode: ValueFormat {
    literal("a sector code", code: "bad-sector") { text in
      text.isEmpty ? .failure(LiteralProblem()) : .success(text)
    }
  }
}
