import Dossier
import Editions
import Layout
import Mail
import Markup
import Report
import Wording

/// A report as a message without addresses: its texts at once, pictures and PDF when they are asked
/// for.
struct MailDraft {
  let rendition: Rendition
  let setting: MailSetting
  /// Files of the project that go along.
  var enclosures: [MailMessage.File]
  /// The digest of what the message tells: the report in words, its name, language, country and
  /// style, and the files that go along.
  ///
  /// The PDF, the date and what changed since the last edition are left out: another version of a
  /// library, or another frozen edition, makes no news.
  let digest: String

  /// How many changes a message tells; the rest stands in the report.
  private static let mostChanges = 12

  init(_ rendition: Rendition, enclosures: [MailMessage.File] = []) {
    self.rendition = rendition
    setting = rendition.mail ?? MailSetting()
    self.enclosures = enclosures
    let files = enclosures.map { $0.name + " " + SHA256.hex(of: $0.bytes) }
    let parts =
      [rendition.stem, rendition.inputs.style] + files + [Self.body(of: rendition).text]
    digest = SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
  }

  /// The subject: the title, and how much changed.
  var subject: String {
    let title = plain(rendition.report.title)
    guard let counts = setting.changes?.counts, !counts.isEmpty else { return title }
    return rendition.wording.text(.mailSubject, ["title": title, "changes": counts])
  }

  /// The message to somebody.
  func message(to envelope: MailEnvelope) throws(ExportError) -> MailMessage {
    let pictures = try MailPictures(rendition, tag: String(digest.prefix(16)))
    let pdf = try attachedPDF()
    let body = body(showing: pictures, enclosing: pdf?.name)
    return MailMessage(
      envelope: envelope, subject: subject, date: setting.date,
      messageID: messageID(to: envelope), language: rendition.report.language, text: body.text,
      html: body.html, pictures: pictures.files,
      attachments: [pdf].compactMap(\.self) + enclosures)
  }

  /// The name of the message to somebody: the same content to the same people has the same name, so
  /// that a server that gets it twice can tell.
  func messageID(to envelope: MailEnvelope) -> String {
    let people = [[envelope.from], envelope.to, envelope.cc].map { mailboxes in
      mailboxes.map(\.key).joined(separator: ",")
    }
    let name = SHA256.hex(of: Array(([digest] + people).joined(separator: "\n").utf8))
    return "\(name.prefix(40))@\(envelope.from.domain)"
  }

  // MARK: Parts

  /// The report in words, as it stands without what surrounds it in a message.
  private static func body(of rendition: Rendition) -> MailBody {
    var descriptions: [String: String] = [:]
    for name in rendition.layouter.figureNames(of: rendition.report) {
      let figure = rendition.layouter.figure(named: name, of: rendition.report)
      descriptions[name] = figure?.description
    }
    return MailBody(
      report: rendition.report, theme: rendition.theme, wording: rendition.wording,
      descriptions: descriptions)
  }

  private func body(showing pictures: MailPictures, enclosing pdf: String?) -> MailBody {
    var body = Self.body(of: rendition)
    body.pictures = pictures.shown
    if let changes = setting.changes {
      let all = changes.sections.flatMap(\.lines).filter { !$0.isDetail }
      let lines = setting.reportTellsChanges ? [] : all
      body.tell(
        MailBody.Changes(
          title: changes.title, summary: changes.summary,
          lines: lines.prefix(Self.mostChanges).map { [.text($0.text)] }))
    }
    let wording = rendition.wording
    if let pdf { body.foot.append(.init(wording.text(.mailAttached, ["name": pdf]))) }
    for uri in setting.list?.unsubscribe.prefix(1) ?? [] {
      body.foot.append(.init(wording.text(.mailLeave), uri: uri))
    }
    return body
  }

  private func attachedPDF() throws(ExportError) -> MailMessage.File? {
    try OutputFormat.pdf.export(rendition).first.map { file in
      MailMessage.File(
        name: "\(plain(rendition.report.title)) \(rendition.report.date).pdf",
        mediaType: OutputFormat.pdf.mediaType, bytes: file.bytes)
    }
  }

  private func plain(_ inlines: [Inline]) -> String { rendition.layouter.plainText(inlines) }
}
