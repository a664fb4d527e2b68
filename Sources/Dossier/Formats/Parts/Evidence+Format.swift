public import Notation
import Quantities

extension Evidence {
  /// How a ground is written: an anchor alone, then the article speaks, or with voice and speaker.
  public static let format = ValueFormat.either(scalar: short, other: long)
    .defined(as: "evidence")

  private static let short = ValueFormat<Anchor>.anchor.checked { anchor, span, _ in
    Evidence(anchor: anchor, span: span, voice: .article)
  }

  private static let long = ValueFormat.mapping("evidence") { fields -> Evidence? in
    let anchor = fields.required("at", .anchor, "the passage")
    let voice = fields.optional(
      "voice", .choice(of: Voice.self, "a voice"), default: .article, "who speaks")
    let speaker = fields.optional("speaker", .recordID, "the actor who speaks")
    let via = fields.text("via", "the channel that the source names")
    let quote = fields.optional("quote", .text, "the wording, only where it may be published")
    guard let anchor else { return nil }
    return Evidence(
      anchor: anchor, span: fields.span, voice: voice, speaker: speaker, via: via, quote: quote)
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
