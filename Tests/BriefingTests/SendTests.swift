import Diagnostics
import Mail
import Synchronization
import Testing

@testable import BriefingKit

/// A server that answers as it is told, and remembers what it took.
private struct ToldTransport: MailTransport {
  /// The answers of each address, the next one first; `sent` where there are no more.
  var answers: [String: [Attempt]] = [:]
  /// Who was tried, in order.
  var tried: [String] = []
  /// Whether each message was handed over to its end.
  var reachesEnd = true

  mutating func deliver(
    _ message: [UInt8], from sender: String, to recipient: String, atEnd: () -> Bool
  ) -> Attempt {
    tried.append(recipient)
    if reachesEnd, !atEnd() { return .postponed("given up") }
    guard var rest = answers[recipient], !rest.isEmpty else { return .sent }
    let answer = rest.removeFirst()
    answers[recipient] = rest
    return answer
  }
}

@Suite("Sending")
struct SendTests {
  private static let people = ["a@example.org", "b@example.org", "c@example.org"]

  /// A plan of one message to three people.
  private static func plan(after ledger: SendLedger) throws -> SendPlan {
    let mailboxes = people.compactMap { MailAddress(address: $0) }
    let from = try #require(MailAddress(address: "desk@example.org"))
    var plan = SendPlan()
    plan.add(
      PlannedMessage(
        envelope: MailEnvelope(from: from, to: [mailboxes[0]], cc: [mailboxes[1]]),
        blind: [mailboxes[2]], title: "report.en", subject: "Title",
        digest: String(repeating: "0", count: 64), messageID: "m@example.org",
        bytes: { () throws(ExportError) in Array("Subject: Title\r\n".utf8) }),
      after: ledger)
    return plan
  }

  /// Runs deliveries against a server; gives what became of them, the ledger's text and the pauses.
  private static func run(
    _ transport: inout ToldTransport, in folder: TemporaryFolder, retries: Int = 2
  ) throws -> (states: [String: String], ledger: String, pauses: [Double]) {
    let path = FilePath.join(folder.path, "ledger.tsv")
    let bytes = (try? Disk.read(path)) ?? []
    let ledger = SendLedger.read(TextFile(path: path, bytes: bytes)).ledger
    let plan = try plan(after: ledger)
    let pauses = Pauses()
    let clock = SendClock(now: { 0 }, pause: { seconds in pauses.note(seconds) })
    var run = SendRun(
      plan, ledger: try LedgerFile(path), clock: clock,
      retries: RetryPlan(retries: retries, firstPause: 1))
    run.run(through: &transport) { _ in }
    #expect(run.failure == nil)
    var states: [String: String] = [:]
    for (delivery, attempt) in run.results {
      states[delivery.recipient.address] = attempt.state.rawValue
    }
    let text = String(decoding: try Disk.read(path), as: UTF8.self)
    return (states, text, pauses.all)
  }

  @Test("everybody gets a message once, however often it is sent")
  func once() throws {
    let folder = try TemporaryFolder()
    var transport = ToldTransport()
    let first = try Self.run(&transport, in: folder)
    #expect(
      first.states == ["a@example.org": "sent", "b@example.org": "sent", "c@example.org": "sent"])
    #expect(transport.tried == Self.people)
    let second = try Self.run(&transport, in: folder)
    #expect(second.states.isEmpty)
    #expect(second.ledger == first.ledger)
  }

  @Test("what is postponed is tried again after growing pauses; what is refused is not")
  func retries() throws {
    var transport = ToldTransport(answers: [
      "a@example.org": [.refused("550")], "b@example.org": [.postponed("451"), .postponed("451")],
    ])
    let outcome = try Self.run(&transport, in: try TemporaryFolder())
    #expect(transport.tried == Self.people + ["b@example.org", "b@example.org"])
    #expect(outcome.pauses == [1, 3])
    #expect(
      outcome.states == [
        "a@example.org": "failed", "b@example.org": "sent", "c@example.org": "sent",
      ])
  }

  @Test("where nobody is reached, nobody else is tried until the pause is over")
  func unreachable() throws {
    var transport = ToldTransport(answers: ["a@example.org": [.unreachable("down")]])
    let outcome = try Self.run(&transport, in: try TemporaryFolder())
    #expect(transport.tried == ["a@example.org"] + Self.people)
    #expect(Set(outcome.states.values) == ["sent"])
  }

  @Test("a server that is not to be trusted ends the run")
  func denied() throws {
    var transport = ToldTransport(answers: ["a@example.org": [.denied("certificate")]])
    let outcome = try Self.run(&transport, in: try TemporaryFolder())
    #expect(transport.tried == ["a@example.org"])
    #expect(Set(outcome.states.values) == ["failed"])
  }

  @Test("what is unknown is neither tried again nor sent by the next run")
  func unknown() throws {
    let folder = try TemporaryFolder()
    var transport = ToldTransport(answers: ["b@example.org": [.unknown("cut")]])
    _ = try Self.run(&transport, in: folder)
    _ = try Self.run(&transport, in: folder)
    #expect(transport.tried == Self.people)
  }

  @Test("a run that ends at any line of its ledger doubles and loses nothing")
  func everyEnd() throws {
    var whole = ToldTransport()
    let lines = try Self.run(&whole, in: try TemporaryFolder()).ledger
      .split(separator: "\n").map { $0 + "\n" }
    #expect(lines.count == 9)
    for end in 0...lines.count {
      let folder = try TemporaryFolder()
      let kept = lines[..<end].joined()
      try Disk.write(Array(kept.utf8), to: FilePath.join(folder.path, "ledger.tsv"))
      // Who has the message for certain, and of whom nobody knows: the end mark may have left.
      let has = end / 3
      let isAsked = end % 3 == 2
      var transport = ToldTransport()
      _ = try Self.run(&transport, in: folder)
      #expect(transport.tried == Array(Self.people.dropFirst(has + (isAsked ? 1 : 0))), "\(end)")
    }
  }

  @Test("two runs cannot hold one ledger")
  func lock() throws {
    let folder = try TemporaryFolder()
    let path = FilePath.join(folder.path, "ledger.tsv")
    let first = try LedgerFile(path)
    #expect(throws: LedgerFile.Problem.self) { try LedgerFile(path) }
    withExtendedLifetime(first) {}
  }

  @Test(
    "what a server says decides if a message may go out again",
    arguments: [
      (0, 250, true, "sent"), (55, 550, false, "failed"), (55, 451, false, "failed"),
      (56, 354, true, "unknown"), (55, 354, false, "failed"), (7, 0, false, "failed"),
      (60, 0, false, "failed"), (67, 535, false, "failed"), (56, 552, true, "failed"),
      (28, 354, true, "unknown"),
    ])
  func replies(_ code: Int, _ reply: Int, _ reachedEnd: Bool, _ state: String) {
    let result = SMTPResult(code: code, reply: reply, reachedEnd: reachedEnd, text: "")
    #expect(result.attempt.state.rawValue == state)
  }

  @Test(
    "only what may pass is tried again",
    arguments: [
      (55, 550, false, false), (55, 451, false, true), (56, 354, true, false),
      (55, 354, false, true), (7, 0, false, true), (60, 0, false, false), (67, 535, false, false),
      (67, 454, false, true), (55, 530, false, false), (55, 421, false, true),
    ])
  func retrying(_ code: Int, _ reply: Int, _ reachedEnd: Bool, _ retries: Bool) {
    let result = SMTPResult(code: code, reply: reply, reachedEnd: reachedEnd, text: "")
    #expect(result.attempt.isWorthRetrying == retries)
  }

  @Test("credentials are never printed, and never read where others can read them")
  func credentials() throws {
    let folder = try TemporaryFolder()
    let path = FilePath.join(folder.path, "smtp")
    try Disk.write(Array("anna\nhunter2\n".utf8), to: path)
    _ = try Shell.run("chmod 644 smtp", in: folder.path)
    #expect(Credentials.read(path).findings.map(\.code) == ["mail.open-credentials"])
    _ = try Shell.run("chmod 600 smtp", in: folder.path)
    let found = try #require(Credentials.read(path).credentials)
    #expect(!"\(found) \(String(reflecting: found))".contains("hunter2"))
    try Disk.write(Array("hunter2\n".utf8), to: path)
    _ = try Shell.run("chmod 600 smtp", in: folder.path)
    let wrong = Credentials.read(path)
    #expect(wrong.credentials == nil)
    #expect(wrong.findings.allSatisfy { !$0.message.contains("hunter2") })
  }
}

/// The pauses that were made.
private final class Pauses: Sendable {
  private let seconds = Mutex<[Double]>([])

  var all: [Double] { seconds.withLock { $0 } }

  func note(_ pause: Double) { seconds.withLock { $0.append(pause) } }
}
