public import Diagnostics
public import Notation

extension MailingList {
  /// The list of a file; nil where an error was found.
  ///
  /// Codes: those of YAML and of mappings, `mail.empty`, `mail.bad-address`, `mail.bad-name`,
  /// `mail.bad-list-id`, `mail.bad-uri`, `mail.bad-server`, `mail.credentials-in-url`,
  /// `mail.duplicate-recipient` and `mail.no-recipient`.
  public static func read(_ file: TextFile) -> (list: MailingList?, findings: [Finding]) {
    let (root, problems) = YAML.read(file)
    guard let root else {
      let empty = Finding(
        "mail.empty", "the file of recipients is empty", at: .file(file.path),
        hints: [Hint("name a 'sender' and 'recipients'")])
      return (nil, problems.isEmpty ? [empty] : problems)
    }
    let (list, wrong) = format.read(root, area: "mail")
    let findings = problems + wrong
    return (findings.hasErrors ? nil : list, findings)
  }

  /// What a file of recipients looks like.
  public static var schema: ValueSchema { format.schema }

  private static let format = ValueFormat<MailingList>.mapping("a file of recipients") { fields in
    let server = fields.optional(
      "server", .server, "the server, smtp://host:587 or smtps://host:465")
    let sender = fields.required("sender", .mailbox, "who writes")
    let replyTo = fields.optional("reply-to", .mailbox, "where answers go")
    let id = fields.optional("list-id", .listID, "the list's name for programs (RFC 2919)")
    let unsubscribe = fields.optional(
      "list-unsubscribe", .list(of: .unsubscribeURI), default: [],
      "where a reader leaves the list (RFC 2369)")
    let subscriptions = fields.required(
      "recipients", .list(of: .subscription), "who gets which reports")
    guard let sender, let subscriptions else { return nil }
    let hasList = id != nil || !unsubscribe.isEmpty
    return MailingList(
      server: server, sender: sender, replyTo: replyTo,
      list: hasList ? MailList(id: id, unsubscribe: unsubscribe) : nil,
      subscriptions: subscriptions)
  }
}

extension ValueFormat where Value == Subscription {
  fileprivate static let subscription = ValueFormat<Subscription>.mapping("an entry") { fields in
    let to = fields.optional("to", .mailboxes, default: [], "to whom")
    let cc = fields.optional("cc", .mailboxes, default: [], "who gets a copy")
    let bcc = fields.optional("bcc", .mailboxes, default: [], "who gets a copy that nobody sees")
    let language = fields.required("language", ValueFormat<String>.text.located, "the language")
    let reports = fields.optional("reports", .names, default: [], "the reports; all without it")
    let style = fields.optional(
      "style", ValueFormat<String>.text.located, "the style, where it is not each report's own")
    let countries = fields.optional(
      "country", .names, default: [], "countries by ISO 3166-1 code; all without it")
    let attachments = fields.optional(
      "attachments", .names, default: [], "files of the project that go along")
    guard let language else { return nil }
    let entry = Subscription(
      span: fields.span, to: to, cc: cc, bcc: bcc, language: language, reports: reports,
      style: style, countries: countries, attachments: attachments)
    entry.checkRecipients(&fields)
    return entry
  }
}

extension Subscription {
  /// Reports an entry that reaches nobody, and people who would get its messages twice.
  fileprivate func checkRecipients(_ fields: inout MappingReader) {
    if !["to", "cc", "bcc"].contains(where: fields.has) {
      fields.collector.report(
        "no-recipient", "the entry names nobody", at: span,
        hints: [Hint("add 'to', 'cc' or 'bcc' with addresses")])
    }
    var seen: Set<String> = []
    for recipient in recipients where !seen.insert(recipient.value.key).inserted {
      fields.collector.report(
        "duplicate-recipient", "'\(recipient.value.address)' stands twice in an entry",
        at: recipient.span, hints: [Hint("leave one of them out")])
    }
  }
}
