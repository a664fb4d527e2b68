/// How a language joins and quotes.
struct ListStyle: Hashable, Sendable {
  /// Between all members but the last two.
  let separator: String
  /// Between the last two members of an enumeration.
  let and: String
  /// Between the last two members of a choice.
  let or: String
  let openingQuote: String
  let closingQuote: String
}

extension Wording {
  /// The members as an enumeration: "A, B and C".
  public func list(_ members: [String]) -> String { joined(members, data.lists.and) }

  /// The members as a choice: "A, B or C".
  public func choice(_ members: [String]) -> String { joined(members, data.lists.or) }

  private func joined(_ members: [String], _ conjunction: String) -> String {
    guard let last = members.last, members.count > 1 else { return members.first ?? "" }
    let first = members.dropLast().joined(separator: data.lists.separator)
    return first + conjunction.filled() + last
  }
}
