import Mail
import Testing

@Suite("Messages")
struct MessageTests {
  static func message(
    subject: String = "Title", name: String = "Desk", text: String = "Words.\n",
    attachments: [MailMessage.File] = [], pictures: [MailMessage.Picture] = []
  ) throws -> MailMessage {
    let from = try #require(MailAddress(name: name, address: "desk@example.org"))
    let to = try #require(MailAddress(address: "reader@example.org"))
    return MailMessage(
      envelope: MailEnvelope(from: from, to: [to]), subject: subject, date: 1_766_188_800,
      messageID: "0123456789abcdef@example.org", language: "en", text: text,
      html: "<p>Words.</p>\n", pictures: pictures, attachments: attachments)
  }

  static func text(_ message: MailMessage) -> String {
    String(decoding: message.bytes, as: UTF8.self).replacing("\r\n", with: "\n")
  }

  static func header(_ message: MailMessage) -> String {
    text(message).split(separator: "\n\n", maxSplits: 1).first.map(String.init) ?? ""
  }

  @Test("a message has exactly these bytes")
  func golden() throws {
    let picture = MailMessage.Picture(
      contentID: "figure-1@briefing.invalid",
      file: .init(name: "f.png", mediaType: "image/png", bytes: [1, 2, 3]))
    let file = MailMessage.File(
      name: "Обзор.pdf", mediaType: "application/pdf", bytes: [4, 5])
    let message = try Self.message(attachments: [file], pictures: [picture])
    #expect(
      Self.text(message) == """
        From: Desk <desk@example.org>
        To: reader@example.org
        Subject: Title
        Date: Sat, 20 Dec 2025 00:00:00 +0000
        Message-ID: <0123456789abcdef@example.org>
        Auto-Submitted: auto-generated
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="=_0123456789abcdef_1"

        --=_0123456789abcdef_1
        Content-Type: multipart/alternative; boundary="=_0123456789abcdef_2"

        --=_0123456789abcdef_2
        Content-Type: text/plain; charset="utf-8"
        Content-Language: en
        Content-Transfer-Encoding: quoted-printable

        Words.

        --=_0123456789abcdef_2
        Content-Type: multipart/related; type="text/html";
         boundary="=_0123456789abcdef_3"

        --=_0123456789abcdef_3
        Content-Type: text/html; charset="utf-8"
        Content-Language: en
        Content-Transfer-Encoding: quoted-printable

        <p>Words.</p>

        --=_0123456789abcdef_3
        Content-Type: image/png; name="f.png"
        Content-ID: <figure-1@briefing.invalid>
        Content-Disposition: inline; filename="f.png"
        Content-Transfer-Encoding: base64

        AQID

        --=_0123456789abcdef_3--

        --=_0123456789abcdef_2--

        --=_0123456789abcdef_1
        Content-Type: application/pdf
        Content-Disposition: attachment;
         filename*=UTF-8''%D0%9E%D0%B1%D0%B7%D0%BE%D1%80.pdf
        Content-Transfer-Encoding: base64

        BAU=

        --=_0123456789abcdef_1--

        """)
  }

  @Test(
    "no subject begins a field of its own",
    arguments: ["a\r\nBcc: b@c.example", "a\nBcc: b", "a\u{0}b", "a\u{85}Bcc: b", "a\u{202e}b"])
  func injection(_ subject: String) throws {
    let header = Self.header(try Self.message(subject: subject))
    let plain = Self.header(try Self.message(subject: "a"))
    let names = { (text: String) in
      text.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    }
    #expect(names(header) == names(plain))
    #expect(header.utf8.allSatisfy { (0x20...0x7e).contains($0) || $0 == 0x0a })
  }

  @Test(
    "lines of headers have 78 columns at most, and words 75 where they are encoded",
    arguments: [
      String(repeating: "word ", count: 60), String(repeating: "слово ", count: 60),
      String(repeating: "語", count: 200), String(repeating: "x", count: 300),
      String(repeating: "👩‍👩‍👧‍👧", count: 30), "=?UTF-8?B?AAAA?= looks encoded",
    ])
  func width(_ text: String) throws {
    let message = try Self.message(
      subject: text, name: text,
      attachments: [.init(name: text + ".pdf", mediaType: "application/pdf", bytes: [])])
    for line in Self.text(message).split(separator: "\n") {
      #expect(line.utf8.count <= 78, "\(line)")
      for word in line.split(separator: " ") where word.contains("=?") {
        #expect(word.utf8.count <= 75, "\(word)")
      }
    }
    #expect(!Self.header(message).contains("Subject: =?UTF-8?B?AAAA?= looks"))
  }

  @Test(
    "text is kept letter by letter in quoted-printable",
    arguments: [
      (".\n", "=2E\n"), ("From me\n", "=46rom me\n"), ("a \n", "a=20\n"), ("a=b\n", "a=3Db\n"),
      ("é\n", "=C3=A9\n"), ("a\n\nb", "a\n\nb\n"),
      (
        String(repeating: "a", count: 80),
        String(repeating: "a", count: 75) + "=\n" + "aaaaa\n"
      ),
    ])
  func quotedPrintable(_ text: String, _ encoded: String) throws {
    // Enough ASCII that base 64 would take more bytes.
    let padding = String(repeating: "plain\n", count: 20)
    #expect(Self.text(try Self.message(text: padding + text)).contains("\n" + encoded))
  }

  @Test(
    "names of files can be kept by any system",
    arguments: [
      ("../../etc/passwd", "-..-etc-passwd"), ("a\r\nb.pdf", "a b.pdf"), ("", "attachment"),
      ("...", "attachment"), ("cod\u{202e}fdp.exe", "codfdp.exe"), ("a:b?.pdf", "a-b-.pdf"),
      (String(repeating: "語", count: 100) + ".pdf", String(repeating: "語", count: 52) + ".pdf"),
    ])
  func fileNames(_ name: String, _ safe: String) {
    #expect(FileName.safe(name) == safe)
  }
}
