import ArgumentParser
import BriefingKit
import Diagnostics
import Mail

/// `briefing send`: reports to those who are to get them.
struct SendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Send reports by mail, to each recipient once.",
    usage: "briefing send [<options>]",
    discussion: """
      Mail/recipients.yaml says who gets which reports, in which language and style, and through \
      which server. Mail/ledger.tsv keeps what was sent: a run that is repeated, or that was \
      killed, sends nothing twice.

      The server must offer TLS with a certificate that can be verified. User and password come \
      from BRIEFING_SMTP_USER and BRIEFING_SMTP_PASSWORD, or from a file of two lines that \
      nobody else can read.

      --if-changed first looks whether any file of the project differs from when everything had \
      been sent, and ends at once where none does.

      Examples:
        briefing send --dry-run
        briefing send --if-changed
        briefing send --credentials ~/.config/briefing/smtp
        briefing send --sendmail /usr/sbin/sendmail
      """)

  @OptionGroup var project: ProjectOptions

  @Option(
    help: ArgumentHelp("The recipients (default: Mail/recipients.yaml).", valueName: "file"))
  var recipients: String?

  @Option(help: ArgumentHelp("What was sent (default: Mail/ledger.tsv).", valueName: "file"))
  var ledger: String?

  @Option(
    help: ArgumentHelp(
      "smtp://host:587 or smtps://host:465 (default: as the recipients' file says).",
      valueName: "address"))
  var server: String?

  @Option(help: ArgumentHelp("A program to hand messages to instead.", valueName: "path"))
  var sendmail: String?

  @Option(help: ArgumentHelp("A file with user and password, a line each.", valueName: "file"))
  var credentials: String?

  @Option(
    help: ArgumentHelp("Certificates to trust instead of the system's.", valueName: "file"))
  var caFile: String?

  @Flag(help: "Send without TLS where the server has none; never with a password.")
  var allowPlain = false

  @Option(help: ArgumentHelp("How often a delivery is tried again.", valueName: "count"))
  var retries = 3

  @Option(
    help: ArgumentHelp("The first pause; each further one is three times as long.", valueName: "s"))
  var pause = 10.0

  @Flag(help: "Send again what nobody knows to have arrived.")
  var resendUnknown = false

  @Flag(name: .customLong("dry-run"), help: "Show who would get what, and send nothing.")
  var isDryRun = false

  @Flag(help: "Send only where something changed since the last time, and say what.")
  var ifChanged = false

  @Flag(help: "With --if-changed: end with 2 where something changed.")
  var exitCode = false

  @Option(
    help: ArgumentHelp(
      "The day that stands for now (default: as the reports say).", valueName: "date"))
  var asOf: DayOption?

  func validate() throws {
    guard (0...20).contains(retries) else {
      throw ValidationError("--retries takes a number from 0 to 20")
    }
    guard (0...3600).contains(pause) else {
      throw ValidationError("--pause takes a number from 0 to 3600")
    }
    if exitCode, !ifChanged { throw ValidationError("--exit-code goes with --if-changed") }
    if server != nil, sendmail != nil {
      throw ValidationError("name --server or --sendmail, not both")
    }
    _ = try SourceDate.seconds
  }

  func run() throws {
    var request = try request()
    if ifChanged {
      let changes = Sending.changes(request, of: project.places)
      guard !changes.isEmpty else { return Terminal.note("unchanged: nothing to send\n") }
      for change in changes { Terminal.note("changed: \(change.words)\n") }
    }
    if !isDryRun, sendmail == nil {
      let found = SenderCredentials.find(file: credentials)
      request.credentials = found.credentials
      if found.findings.hasErrors { try FindingReport.finish(found.findings) }
    }
    let opened = Project.open(project.places)
    let outcome = Sending.run(request, of: opened, clock: .system) { Terminal.progress($0) }
    Terminal.progress("")
    try Terminal.print(outcome.text(withSubjects: isDryRun))
    Terminal.note(outcome.summary + "\n")
    try FindingReport.finish(outcome.findings, outcome.texts)
    if exitCode { throw ExitStatus.changed }
  }

  private func request() throws -> SendRequest {
    var request = SendRequest()
    request.recipients = recipients
    request.ledger = ledger
    request.route = sendmail.map { .sendmail(path: $0) } ?? .server(server)
    request.authorities = caFile
    request.allowsPlain = allowPlain
    request.retries = RetryPlan(retries: retries, firstPause: pause)
    request.resendsUnknown = resendUnknown
    request.isDryRun = isDryRun
    request.asOf = asOf?.day
    request.created = try SourceDate.seconds
    return request
  }
}
