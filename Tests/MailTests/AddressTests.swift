import Mail
import Testing

@Suite("Addresses")
struct AddressTests {
  @Test(
    "what is no address is refused",
    arguments: [
      "", "a", "a@", "@b.example", "a@b@c.example", "a b@c.example", "a@b..example",
      ".a@b.example", "a@b.example\r\nBcc: c@d.example", "a@b.example\u{0}", "ä@b.example",
      "a@bücher.example", "\"a b\"@c.example", "a@[127.0.0.1]", "<a@b.example>", "a@b.example,c",
      "a@\u{202e}b.example", String(repeating: "a", count: 65) + "@b.example",
    ])
  func refused(_ text: String) {
    #expect(MailAddress(address: text) == nil)
    #expect(MailAddress.problem(with: text) != nil)
  }

  @Test(
    "addresses as people have them are taken",
    arguments: ["a@b.example", "first.last+tag@sub-domain.example", "o'neil@x.example"])
  func taken(_ text: String) {
    #expect(MailAddress(address: text)?.address == text)
  }

  @Test("a domain has no case, a mailbox has")
  func key() {
    #expect(MailAddress(address: "Desk@Ministry.EXAMPLE")?.key == "Desk@ministry.example")
  }

  @Test(
    "a name that would begin a new field is refused",
    arguments: ["a\r\nBcc: b", "a\u{2028}b", "\u{202e}a", "a\u{0}"])
  func names(_ name: String) {
    #expect(MailAddress(name: name, address: "a@b.example") == nil)
  }
}
