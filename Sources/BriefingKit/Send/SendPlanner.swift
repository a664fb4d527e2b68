import Diagnostics
import Mail
import Notation
import Report

/// Finds out what a project's recipients are to get.
struct SendPlanner {
  let project: Project
  let request: SendRequest
  private(set) var findings: [Finding] = []
  private(set) var texts: [TextFile]
  /// What was laid out already, by what was asked for.
  private var known: [RenderRequest: [Rendition]] = [:]

  /// The most bytes of files that go along with one message.
  private static let mostBytes = 20 * 1024 * 1024

  init(_ project: Project, _ request: SendRequest) {
    self.project = project
    self.request = request
    texts = project.files
    findings = project.findings
  }

  /// The file of recipients; nil with findings where it is not there or wrong.
  mutating func list() -> MailingList? {
    var reader = FileReader(places: project.places)
    let path = request.recipients ?? project.places.recipients
    guard Disk.isFile(path) else {
      note([
        Finding(
          "mail.no-recipients", "there is no file \"\(project.places.shown(path))\"",
          hints: [Hint("write one after docs/MAIL.md, or name it with --recipients")])
      ])
      return nil
    }
    guard let file = reader.text(at: path) else {
      note(reader.findings)
      return nil
    }
    let (list, wrong) = MailingList.read(file)
    texts.append(MailingList.quotable(file, after: wrong))
    note(wrong)
    return list
  }

  /// What everybody is to get, after what the ledger says they have.
  mutating func plan(for list: MailingList, after ledger: SendLedger) -> SendPlan {
    var plan = SendPlan()
    for subscription in list.subscriptions {
      guard let enclosures = enclosures(of: subscription) else { continue }
      for rendition in renditions(for: subscription, of: list) {
        let draft = MailDraft(rendition, enclosures: enclosures)
        plan.add(message(draft, to: subscription, of: list), after: ledger)
      }
    }
    return plan
  }

  private func message(
    _ draft: MailDraft, to subscription: Subscription, of list: MailingList
  ) -> PlannedMessage {
    let envelope = MailEnvelope(
      from: list.sender, replyTo: list.replyTo, to: subscription.to.map(\.value),
      cc: subscription.cc.map(\.value), list: list.list)
    return PlannedMessage(
      envelope: envelope, blind: subscription.bcc.map(\.value), title: draft.rendition.stem,
      subject: draft.subject, digest: draft.digest, messageID: draft.messageID(to: envelope),
      bytes: { () throws(ExportError) in try draft.message(to: envelope).bytes })
  }

  /// The reports of a subscription, laid out; findings of a request are told at its first entry.
  private mutating func renditions(
    for subscription: Subscription, of list: MailingList
  ) -> [Rendition] {
    var wanted = RenderRequest()
    wanted.reports = subscription.reports.map(\.value)
    wanted.languages = [subscription.language.value]
    wanted.style = subscription.style?.value
    wanted.countries = subscription.countries.map(\.value)
    wanted.asOf = request.asOf
    wanted.created = request.created
    wanted.isMail = true
    wanted.mailingList = list
    if let renditions = known[wanted] { return renditions }
    let (renditions, result) = ReportRenderer.renditions(wanted, of: project)
    for file in result.texts where !texts.contains(where: { $0.path == file.path }) {
      texts.append(file)
    }
    note(
      result.findings.map { finding in
        var finding = finding
        finding.span = finding.span ?? subscription.span
        return finding
      })
    known[wanted] = renditions
    return renditions
  }

  /// The files that go along; nil with findings where one cannot.
  private mutating func enclosures(of subscription: Subscription) -> [MailMessage.File]? {
    var files: [MailMessage.File] = []
    for name in subscription.attachments {
      do {
        let bytes = try Disk.read(FilePath.join(project.places.root, name.value))
        let last = FilePath.name(of: name.value)
        files.append(.init(name: last, mediaType: MediaType.of(last), bytes: bytes))
      } catch {
        note([Finding("mail.unreadable-attachment", error.message, at: name.span)])
        return nil
      }
    }
    let size = files.reduce(0) { $0 + $1.bytes.count }
    guard size <= Self.mostBytes else {
      let finding = Finding(
        "mail.too-large", "the files have \(size) bytes, more than \(Self.mostBytes)",
        at: subscription.attachments.first?.span,
        hints: [Hint("put large files on a server, and name the address in the report")])
      note([finding])
      return nil
    }
    return files
  }

  private mutating func note(_ more: [Finding]) {
    for finding in more where !findings.contains(finding) { findings.append(finding) }
  }
}
