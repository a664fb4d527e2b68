public import Notation

extension Actor {
  /// How an actor is written.
  public static let format = ValueFormat.mapping("an actor") { fields -> Actor? in
    let header = fields.header()
    let kind = fields.required("kind", .choice(of: Kind.self, "a kind"), "what the actor is")
    let country = fields.optional(
      "country", .country, "the country that it is, or that it belongs to")
    let office = fields.text("office", "the office of a person, as of the sources")
    guard let header, let kind else { return nil }
    return Actor(header: header, kind: kind, country: country, office: office)
  }
}
