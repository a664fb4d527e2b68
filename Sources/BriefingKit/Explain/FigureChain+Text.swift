import Analysis
import Dossier
import Quantities
import Wording

extension FigureChain {
  /// The chain for people: value, rules, records with their passages, what was left out, sources.
  func text(_ wording: Wording) -> String {
    var output = query + "\n"
    if let value {
      output += "  = \(value)" + (asOf.map { "  (as of \($0.literal))" } ?? "") + "\n"
    }
    if let refusal { output += text(of: refusal) }
    for row in rows {
      let ids = row.records.map(\.rawValue).joined(separator: " ")
      output += "    \(row.key): \(row.value)  [\(ids)]\n"
    }
    output += section("Rules", rules) { rule in
      PagePrinter.wrapped("\(rule): \(wording.rule(rule.number))", indent: "  ")
    }
    output += section(refusal == nil ? "Rests on" : "Speaks of", links, text(of:))
    output += section("Left out", leftOut) { gap in
      "  \(gap.link.id)  \(gap.link.label)\n    by \(gap.rule): \(wording.rule(gap.rule.number))\n"
    }
    output += section("Sources", sources) { source in
      "  \(source.id)  \(source.file)  published \(source.published.literal) "
        + "(\(source.publishedBasis.rawValue))  tier \(source.tier)\n"
        + "    sha256 \(source.sha256)\n"
    }
    return output
  }

  private func section<Item>(
    _ title: String, _ items: [Item], _ text: (Item) -> String
  ) -> String {
    items.isEmpty ? "" : "\n\(title)\n" + items.map(text).joined()
  }

  private func text(of link: Link) -> String {
    let place = link.place.map { "  (\($0))" } ?? ""
    return "  \(link.id)  \(link.label)\(place)\n"
      + link.grounds.map { ground in
        let speaker = ground.speaker.map { " of \($0)" } ?? ""
        return "    \(ground.anchor.literal)  \(ground.voice.rawValue)\(speaker)\n"
      }.joined()
  }

  private func text(of refusal: Refusal) -> String {
    "  refused by \(refusal.rule): \(refusal.detail)\n"
      + (refusal.alternative.map { "  ask instead: \($0)\n" } ?? "")
  }
}
