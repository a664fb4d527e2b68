import Diagnostics
import Mail
import Notation
import Testing

@Suite("Recipients")
struct MailingListTests {
  static func read(_ text: String) -> (list: MailingList?, findings: [Finding]) {
    MailingList.read(TextFile(path: "recipients.yaml", text: text))
  }

  @Test("a file says who gets what")
  func whole() throws {
    let (list, findings) = Self.read(
      """
      server: smtps://mail.example.org
      sender: { address: desk@example.org, name: Desk }
      list-id: briefings.example.org
      recipients:
        - to: [a@example.org, { address: b@example.org, name: Анна }]
          bcc: c@example.org
          language: ru
          reports: summit-briefing
          country: [KZ, UZ]
      """)
    #expect(findings == [])
    let found = try #require(list?.subscriptions.first)
    #expect(
      found.recipients.map(\.value.address) == ["a@example.org", "b@example.org", "c@example.org"])
    #expect(found.to.last?.value.name == "Анна")
    #expect(found.reports.map(\.value) == ["summit-briefing"])
    #expect(found.countries.map(\.value) == ["KZ", "UZ"])
    #expect(list?.list?.id == "briefings.example.org")
  }

  @Test(
    "what is wrong is told with its place",
    arguments: [
      ("", "mail.empty", 1, 1),
      ("sender: a@b.example\nrecipients: [{ language: en }]", "mail.no-recipient", 2, 14),
      ("sender: nobody\nrecipients: []", "mail.bad-address", 1, 9),
      (
        "sender: { address: a@b.example, name: \"a\\nBcc: c\" }\nrecipients: []", "mail.bad-name",
        1,
        39
      ),
      (
        "sender: a@b.example\nrecipients: [{ to: c@d.example, cc: c@D.example, language: en }]",
        "mail.duplicate-recipient", 2, 37
      ),
      (
        "server: smtp://u:p@h.example\nsender: a@b.example\nrecipients: []",
        "mail.credentials-in-url", 1, 9
      ),
      ("server: h.example\nsender: a@b.example\nrecipients: []", "mail.bad-server", 1, 9),
      ("sender: a@b.example\nlist-id: our list\nrecipients: []", "mail.bad-list-id", 2, 10),
      (
        "sender: a@b.example\nlist-unsubscribe: [\"https://a b\"]\nrecipients: []", "mail.bad-uri",
        2,
        20
      ),
      ("sender: a@b.example\nrecipient: []", "mail.unknown-field", 2, 1),
      ("sender: a@b.example\nrecipients: [{ to: c@d.example }]", "mail.missing-field", 2, 14),
    ])
  func findings(_ text: String, _ code: String, _ line: Int, _ column: Int) {
    let (list, findings) = Self.read(text)
    let found = findings.first { $0.code == code }
    #expect(found?.span?.start == Position(line: line, column: column), "\(findings)")
    #expect(list == nil)
  }

  @Test(
    "neither a finding nor its excerpt repeats a password",
    arguments: [
      "server: smtp://anna:hunter2@h.example", "server: anna:hunter2@h.example",
      "server: smtp://h.example:hunter2",
    ])
  func secrecy(_ server: String) {
    let text = "\(server)\nsender: a@b.example\nrecipients: []"
    let file = TextFile(path: "recipients.yaml", text: text)
    let (_, findings) = MailingList.read(file)
    #expect(!findings.isEmpty)
    #expect(findings.allSatisfy { !"\($0.message) \($0.hints)".contains("hunter2") })
    let quotable = MailingList.quotable(file, after: findings)
    #expect(quotable.text.hasPrefix("server: *****"))
    #expect(!quotable.text.contains("hunter2"))
    #expect(quotable.text.hasSuffix("\nsender: a@b.example\nrecipients: []"))
  }
}
