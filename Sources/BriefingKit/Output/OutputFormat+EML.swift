import Mail

extension OutputFormat {
  /// A message that is not addressed yet, for archives and for programs that send.
  static let eml = OutputFormat(
    name: "eml", fileExtension: "eml", mediaType: "message/rfc822",
    summary: "a mail message with the report in it, and the PDF attached", isMail: true,
    export: { rendition throws(ExportError) in
      let draft = MailDraft(rendition)
      let envelope = MailEnvelope(from: draft.setting.sender, list: draft.setting.list)
      return [
        OutputFile(
          name: "\(rendition.stem).eml", bytes: try draft.message(to: envelope).bytes)
      ]
    })
}
