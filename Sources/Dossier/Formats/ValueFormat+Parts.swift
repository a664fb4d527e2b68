public import Notation
import Quantities

extension ValueFormat where Value == StatedAmount {
  /// A sum with how it came about: `> 3.7e9 USD` alone is stated.
  public static var statedAmount: ValueFormat {
    let long = ValueFormat.mapping("an amount with its role") { fields in
      let amount = fields.required("value", .amount, "the sum")
      let role = fields.optional(
        "role", .choice(of: AmountRole.self, "a role"), default: .stated, "how it came about")
      let isAssumed = fields.optional(
        "currency-assumed", .boolean, default: false,
        "whether the currency is our reading of a bare 'dollar'")
      return amount.map { StatedAmount($0, role: role, currencyIsAssumed: isAssumed) }
    }
    return .either(scalar: ValueFormat<_>.amount.map { StatedAmount($0) }, other: long)
      .defined(as: "amount")
  }
}

extension ValueFormat where Value == SectorShare {
  /// A sector by its code, alone or with the stated share in per cent.
  public static var sectorShare: ValueFormat {
    let long = ValueFormat.mapping("a sector with its share") { fields in
      let code = fields.required("code", .sectorCode, "the code in the sector vocabulary")
      let percent = fields.optional("percent", .decimal, "the stated share in per cent")
      return code.map { SectorShare(code: $0, percent: percent) }
    }
    return .either(scalar: ValueFormat<_>.sectorCode.map { SectorShare(code: $0) }, other: long)
      .defined(as: "sector")
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

extension ValueFormat where Value == Anchor {
  /// A passage of a source: `tokyo-2025#3:116-180@9f2c41d07ab3`.
  public static var anchor: ValueFormat {
    quantity(
      "an anchor", code: "bad-anchor",
      hint: "write source#paragraph:start-end@digest; 'briefing cite' prints it"
    ) { text throws(LiteralError) in try Anchor(parsing: text) }
  }
}

extension ValueFormat where Value == Evidence {
  /// A ground: an anchor alone, then the article speaks, or an anchor with voice and speaker.
  public static var evidence: ValueFormat {
    let long = ValueFormat.mapping("evidence") { fields in
      let anchor = fields.required("at", .anchor, "the passage")
      let voice = fields.optional(
        "voice", .choice(of: Voice.self, "a voice"), default: .article, "who speaks")
      let speaker = fields.optional("speaker", .recordID, "the actor who speaks")
      let via = fields.optional(
        "via", .localizedText, default: LocalizedText(), "the channel that the source names")
      let quote = fields.optional("quote", .text, "the wording, only where it may be published")
      guard let anchor else { return nil }
      return Evidence(
        anchor: anchor, span: fields.span, voice: voice, speaker: speaker, via: via, quote: quote)
    }
    let short = ValueFormat<Anchor>.anchor.checked { anchor, span, _ in
      Evidence(anchor: anchor, span: span, voice: .article)
    }
    return .either(scalar: short, other: long).defined(as: "evidence")
  }
}
