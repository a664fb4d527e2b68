import Diagnostics
import Notation

extension ValueFormat where Value == MailAddress {
  /// A mailbox: an address alone, or with a name in a mapping.
  static let mailbox = ValueFormat.either(scalar: .bareAddress, other: .namedMailbox)

  private static let bareAddress = ValueFormat<MailAddress>.literal(
    "an address", code: "bad-address", hint: "write it as 'name@host', or as 'address' and 'name'"
  ) { text in
    if let address = MailAddress(address: text) { return .success(address) }
    return .failure(LiteralProblem(MailAddress.problem(with: text)))
  }

  private static let namedMailbox = ValueFormat<MailAddress>.mapping("a mailbox") { fields in
    let mailbox = fields.required("address", .bareAddress, "the address, name@host")
    let name = fields.optional("name", .headerText, "the name of the person or office")
    guard let mailbox else { return nil }
    return MailAddress(name: name ?? "", address: mailbox.address)
  }
}

extension ValueFormat where Value == [Located<MailAddress>] {
  /// One mailbox, or a list of them.
  static let mailboxes = ValueFormat(
    "an address or a list of them",
    schema: {
      let one = ValueFormat<MailAddress>.mailbox.schema
      let many = ValueFormat<[MailAddress]>.list(of: .mailbox).schema
      return ValueSchema(["anyOf": .array([one.body, many.body])])
    },
    read: { node, collector in
      let one = ValueFormat<MailAddress>.mailbox.located
      guard let items = node.items else { return one.read(node, &collector).map { [$0] } }
      return items.compactMap { one.read($0, &collector) }
    })
}

extension ValueFormat where Value == [Located<String>] {
  /// One name, or a list of them.
  static let names = ValueFormat.either(
    scalar: ValueFormat<String>.text.located.map { [$0] },
    other: .list(of: ValueFormat<String>.text.located))
}

extension ValueFormat where Value == String {
  /// A text that can stand in a header.
  static let headerText = ValueFormat<String>.literal(
    "a name for a header", code: "bad-name",
    hint: "a name is one line of visible characters"
  ) { text in
    guard let character = HeaderText.forbiddenCharacter(in: text) else { return .success(text) }
    return .failure(LiteralProblem("it holds \(character)"))
  }

  /// The id of a list: letters, digits and hyphens with full stops between (RFC 2919, section 2).
  static let listID = ValueFormat<String>.literal(
    "the id of a list", code: "bad-list-id", hint: "write it like a host: briefing.example.org"
  ) { text in
    MailAddress.problem(with: "list@" + text) == nil && text.contains(".")
      ? .success(text) : .failure(LiteralProblem())
  }

  /// Where a reader leaves a list: `mailto:` or `https:`.
  static let unsubscribeURI = ValueFormat<String>.literal(
    "an address to leave by", code: "bad-uri", hint: "write 'mailto:name@host' or 'https://…'"
  ) { text in
    let isKnown = text.hasPrefix("mailto:") || text.hasPrefix("https://")
    let isPlain = text.utf8.allSatisfy {
      (0x21...0x7e).contains($0) && !"<>,\"".utf8.contains($0)
    }
    return isKnown && isPlain && text.utf8.count <= 900
      ? .success(text) : .failure(LiteralProblem())
  }

  /// A server that takes messages.
  static let server = ValueFormat<String>.text.checked { text, span, collector in
    guard let problem = ServerAddress.problem(with: text) else { return text }
    collector.append([problem.finding(at: span)])
    return nil
  }
}
