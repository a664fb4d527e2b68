import Diagnostics
import Mail
import Notation

/// Sends the reports of a project to those who are to get them.
///
/// In four steps, each of which a caller can stop before: read the recipients, plan with the ledger,
/// open a way to a server, deliver.
public enum Sending {
  /// Sends what a request asks for.
  ///
  /// - Parameters:
  ///   - clock: the time, and how to wait.
  ///   - progress: called before each step with a few words about it.
  public static func run(
    _ request: SendRequest, of project: Project, clock: SendClock,
    progress: (String) -> Void = { _ in }
  ) -> SendOutcome {
    var planner = SendPlanner(project, request)
    var outcome = SendOutcome()
    if !planner.findings.hasErrors, let list = planner.list() {
      outcome = send(request, list, &planner, clock, progress)
      if !request.isDryRun, outcome.isComplete, !planner.findings.hasErrors {
        let enclosures = list.subscriptions.flatMap { $0.attachments.map(\.value) }
        outcome.findings += SendMemory(request, of: project.places).remember(enclosures)
      }
    }
    outcome.findings = planner.findings + outcome.findings
    outcome.texts = planner.texts
    return outcome
  }

  /// Why there may be something to send; nothing where all is as it was when a run had sent
  /// everything.
  ///
  /// Costs a few milliseconds: nothing of the project is parsed.
  public static func changes(_ request: SendRequest, of places: ProjectPlaces) -> [RunChange] {
    SendMemory(request, of: places).changes
  }

  private static func send(
    _ request: SendRequest, _ list: MailingList, _ planner: inout SendPlanner,
    _ clock: SendClock, _ progress: (String) -> Void
  ) -> SendOutcome {
    var outcome = SendOutcome()
    let way = request.isDryRun ? nil : way(request, list, &outcome)
    guard way != nil || request.isDryRun else { return outcome }
    let path = request.ledger ?? planner.project.places.ledger
    var file: LedgerFile?
    do throws(LedgerFile.Problem) {
      // The ledger is held before it is read: what it says stays true until this run ends.
      if !request.isDryRun { file = try LedgerFile(path) }
    } catch {
      outcome.findings.append(error.finding(path))
      return outcome
    }
    progress("laying out")
    var ledger = read(path, &outcome)
    guard !outcome.findings.hasErrors else { return outcome }
    if request.resendsUnknown { ledger.reopenUnknown() }
    let plan = planner.plan(for: list, after: ledger)
    for delivery in plan.sent { outcome.add(delivery, "sent before", of: plan) }
    for delivery in plan.unknown { outcome.addUnknown(delivery, of: plan, ledger) }
    guard let file, let way else {
      for delivery in plan.open { outcome.add(delivery, "would send", of: plan) }
      return outcome
    }
    do {
      try file.cut(to: ledger.wholeBytes)
    } catch {
      outcome.findings.append(Finding("mail.unwritable-ledger", error.message))
      return outcome
    }
    if !plan.open.isEmpty {
      var run = SendRun(plan, ledger: file, clock: clock, retries: request.retries)
      deliver(&run, through: way, request, &outcome, progress)
    }
    return outcome
  }

  private static func read(_ path: String, _ outcome: inout SendOutcome) -> SendLedger {
    guard Disk.isFile(path) else { return SendLedger() }
    do {
      let file = TextFile(path: path, bytes: try Disk.read(path))
      let (ledger, findings) = SendLedger.read(file)
      outcome.findings += findings
      return ledger
    } catch {
      outcome.findings.append(Finding("mail.unwritable-ledger", error.message))
      return SendLedger()
    }
  }

  /// How messages leave, checked as far as it can be without leaving.
  private enum Way {
    case program(String)
    case server(String)
  }

  /// Opens the way that a request names, and delivers.
  private static func deliver(
    _ run: inout SendRun, through way: Way, _ request: SendRequest, _ outcome: inout SendOutcome,
    _ progress: (String) -> Void
  ) {
    switch way {
    case .program(let path):
      var transport = SendmailTransport(path: path)
      run.run(through: &transport, progress: progress)
    case .server(let server):
      guard
        var transport = SMTPTransport(
          server: server, credentials: request.credentials, authorities: request.authorities,
          allowsPlain: request.allowsPlain)
      else {
        outcome.findings.append(
          Finding(
            "mail.no-libcurl", "libcurl is not there, which hands messages to a server",
            hints: [Hint("install the package libcurl4, or name a program with --sendmail")]))
        return
      }
      run.run(through: &transport, progress: progress)
    }
    outcome.add(run)
  }

  private static func way(
    _ request: SendRequest, _ list: MailingList, _ outcome: inout SendOutcome
  ) -> Way? {
    switch request.route {
    case .sendmail(let path): .program(path)
    case .server(let chosen):
      server(chosen ?? list.server, request, &outcome).map(Way.server)
    }
  }

  /// The server, if it is one, and nobody listens to a password on the way to it.
  private static func server(
    _ text: String?, _ request: SendRequest, _ outcome: inout SendOutcome
  ) -> String? {
    guard let text else {
      outcome.findings.append(
        Finding(
          "mail.no-server", "no server is named",
          hints: [Hint("add 'server' to the file of recipients, or give --server or --sendmail")])
      )
      return nil
    }
    if let problem = ServerAddress.problem(with: text) {
      outcome.findings.append(problem.finding())
      return nil
    }
    if request.allowsPlain, request.credentials != nil, !text.hasPrefix("smtps:") {
      outcome.findings.append(
        Finding(
          "mail.plain-credentials", "a password would travel without TLS",
          hints: [Hint("leave out --allow-plain, or the user and the password")]))
      return nil
    }
    return text
  }
}

extension LedgerFile.Problem {
  fileprivate func finding(_ path: String) -> Finding {
    switch self {
    case .busy:
      Finding(
        "mail.busy", "another run is sending with \"\(path)\"",
        hints: [Hint("wait until it has ended; the ledger keeps them apart")])
    case .system(let error): Finding("mail.unwritable-ledger", error.message)
    }
  }
}

extension SendOutcome {
  /// Takes up what became of the deliveries of a run.
  fileprivate mutating func add(_ run: SendRun) {
    if let failure = run.failure { findings.append(failure) }
    for (delivery, attempt) in run.results {
      let title = run.plan.message(of: delivery).title
      switch attempt {
      case .sent: add(delivery, "sent", of: run.plan)
      case .unknown(let detail):
        add(delivery, "unknown", of: run.plan)
        findings.append(.unknownOutcome(delivery, run.plan, detail))
      case .refused(let detail), .postponed(let detail), .unreachable(let detail),
        .denied(let detail):
        add(delivery, "failed", of: run.plan)
        findings.append(
          Finding(
            "mail.not-sent",
            "\(delivery.recipient.address) did not get \(title): \(detail)",
            hints: [Hint("run again when it is mended; who has the message is left out")]))
      }
    }
  }

  fileprivate mutating func addUnknown(
    _ delivery: Delivery, of plan: SendPlan, _ ledger: SendLedger
  ) {
    add(delivery, "unknown", of: plan)
    let line = ledger.lastLine(of: delivery.key)
    let detail = line?.detail ?? ""
    findings.append(
      .unknownOutcome(
        delivery, plan, detail.isEmpty ? "a run ended before the answer came" : detail))
  }
}

extension Finding {
  fileprivate static func unknownOutcome(
    _ delivery: Delivery, _ plan: SendPlan, _ detail: String
  ) -> Finding {
    let message = plan.message(of: delivery)
    return Finding(
      "mail.unknown-outcome",
      "nobody knows if \(delivery.recipient.address) got \(message.title): \(detail)",
      hints: [
        Hint("ask, or look into the server's log for <\(message.messageID)>"),
        Hint("send it again under the same Message-ID with --resend-unknown"),
      ])
  }
}
