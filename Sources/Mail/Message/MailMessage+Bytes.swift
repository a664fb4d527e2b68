extension MailMessage {
  /// The message as it travels: ASCII, CR LF at line ends, no line longer than 998 bytes.
  ///
  /// Equal messages have equal bytes; nothing is taken from the machine.
  public var bytes: [UInt8] {
    var writer = MIMEWriter(seed: seed)
    writer.write(envelope.fields)
    writer.write([
      HeaderField("Subject", text: subject),
      HeaderField("Date", words: MailDate.words(date)),
      HeaderField("Message-ID", words: ["<\(messageID)>"]),
      // No out-of-office answers, please (RFC 3834, section 5).
      HeaderField("Auto-Submitted", words: ["auto-generated"]),
      HeaderField("MIME-Version", words: ["1.0"]),
    ])
    writer.write(content)
    return writer.bytes
  }

  /// Letters and digits of the message's name, for boundaries.
  private var seed: String {
    String(messageID.prefix { $0 != "@" }.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }

  /// Both texts, the pictures beside the HTML that shows them, and the files behind.
  private var content: MIMEPart {
    let plain = MIMEPart.text(text, kind: "plain", language: language)
    let markup = MIMEPart.text(html, kind: "html", language: language)
    let shown =
      pictures.isEmpty
      ? markup
      : .multipart(
        kind: "related", parameters: [("type", "text/html")],
        parts: [markup] + pictures.map(MIMEPart.picture))
    let body = MIMEPart.multipart(kind: "alternative", parameters: [], parts: [plain, shown])
    if attachments.isEmpty { return body }
    return .multipart(
      kind: "mixed", parameters: [], parts: [body] + attachments.map(MIMEPart.attachment))
  }
}
