/// A part of a message: a header and content, or parts of its own (RFC 2045, RFC 2046).
indirect enum MIMEPart: Sendable {
  /// Content in an encoding that is ASCII.
  case leaf(header: [HeaderField], body: [UInt8])
  /// Parts: `alternative`, `related` or `mixed`, with more parameters of the content type.
  case multipart(kind: String, parameters: [(name: String, value: String)], parts: [MIMEPart])

  /// A text in UTF-8 with LF at line ends, in the encoding that takes fewer bytes.
  static func text(_ text: String, kind: String, language: String) -> MIMEPart {
    let printable = QuotedPrintable.encoded(text)
    let letters = Base64Lines.wrapped(Array(text.utf8.flatMap { $0 == 0x0a ? [0x0d, $0] : [$0] }))
    let isPrintable = printable.count <= letters.count
    return .leaf(
      header: [
        HeaderField(
          "Content-Type", value: "text/\(kind)", parameters: [("charset", "utf-8")]),
        HeaderField("Content-Language", words: [language]),
        encoding(isPrintable ? "quoted-printable" : "base64"),
      ],
      body: isPrintable ? printable : letters)
  }

  /// A picture that the text shows.
  static func picture(_ picture: MailMessage.Picture) -> MIMEPart {
    .leaf(
      header: [
        HeaderField(
          "Content-Type", value: picture.file.mediaType,
          parameters: [("name", picture.file.name)]),
        HeaderField("Content-ID", words: ["<\(picture.contentID)>"]),
        HeaderField(
          "Content-Disposition", value: "inline", parameters: [("filename", picture.file.name)]),
        encoding("base64"),
      ],
      body: Base64Lines.wrapped(picture.file.bytes))
  }

  /// A file that travels along.
  static func attachment(_ file: MailMessage.File) -> MIMEPart {
    .leaf(
      header: [
        HeaderField("Content-Type", value: file.mediaType, parameters: []),
        HeaderField(
          "Content-Disposition", value: "attachment", parameters: [("filename", file.name)]),
        encoding("base64"),
      ],
      body: Base64Lines.wrapped(file.bytes))
  }

  private static func encoding(_ name: String) -> HeaderField {
    HeaderField("Content-Transfer-Encoding", words: [name])
  }
}
