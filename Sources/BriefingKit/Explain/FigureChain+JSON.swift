import Analysis
import Dossier
import Notation
import Quantities
import Wording

extension FigureChain {
  /// The chain for programs.
  func json(_ wording: Wording) -> String {
    var members: [(String, JSONValue)] = [("query", .string(query))]
    if let value { members.append(("value", .string(value))) }
    if let refusal { members.append(("refusal", Self.json(refusal))) }
    if let asOf { members.append(("asOf", .string(asOf.literal))) }
    if !rows.isEmpty {
      let rows = rows.map { row in
        JSONValue.members([
          ("key", .string(row.key)), ("value", .string(row.value)),
          ("records", .array(row.records.map { .string($0.rawValue) })),
        ])
      }
      members.append(("rows", .array(rows)))
    }
    members += [
      ("rules", .array(rules.map { Self.json($0, wording) })),
      ("records", .array(links.map(Self.json))),
      (
        "leftOut",
        .array(
          leftOut.map { gap in
            .members([("record", Self.json(gap.link)), ("rule", Self.json(gap.rule, wording))])
          })
      ),
      ("sources", .array(sources.map(Self.json))),
    ]
    return JSONValue.members(members).text() + "\n"
  }

  private static func json(_ rule: Rule, _ wording: Wording) -> JSONValue {
    .members([("id", .string(rule.description)), ("text", .string(wording.rule(rule.number)))])
  }

  private static func json(_ refusal: Refusal) -> JSONValue {
    .members([
      ("rule", .string(refusal.rule.description)), ("detail", .string(refusal.detail)),
      ("alternative", refusal.alternative.map { .string($0) } ?? .null),
    ])
  }

  private static func json(_ link: Link) -> JSONValue {
    .members([
      ("id", .string(link.id.rawValue)), ("label", .string(link.label)),
      ("place", link.place.map { .string("\($0)") } ?? .null),
      ("evidence", .array(link.grounds.map(json))),
    ])
  }

  private static func json(_ ground: Evidence) -> JSONValue {
    .members([
      ("anchor", .string(ground.anchor.literal)),
      ("source", .string(ground.anchor.source.rawValue)),
      ("paragraph", .integer(ground.anchor.paragraph)),
      ("start", .integer(ground.anchor.start)), ("end", .integer(ground.anchor.end)),
      ("digest", .string(ground.anchor.digest)), ("voice", .string(ground.voice.rawValue)),
      ("speaker", ground.speaker.map { .string($0.rawValue) } ?? .null),
    ])
  }

  private static func json(_ source: Source) -> JSONValue {
    .members([
      ("id", .string(source.id.rawValue)), ("file", .string(source.file)),
      ("sha256", .string(source.sha256)), ("language", .string(source.language)),
      ("published", .string(source.published.literal)),
      ("publishedBasis", .string(source.publishedBasis.rawValue)),
      ("tier", .integer(source.tier)),
    ])
  }
}
