import Diagnostics
import Mail
import Testing

@Suite("Ledgers")
struct SendLedgerTests {
  static let key = DeliveryKey(digest: String(repeating: "0", count: 64), address: "a@b.example")

  static func line(_ state: LedgerLine.State, detail: String = "") -> LedgerLine {
    LedgerLine(
      time: "2025-12-20T00:00:00Z", state: state, key: key, messageID: "m@b.example",
      title: "summit-briefing.en", detail: detail)
  }

  static func read(_ text: String) -> (ledger: SendLedger, findings: [Finding]) {
    SendLedger.read(TextFile(path: "ledger.tsv", text: text))
  }

  @Test(
    "the last line says where a delivery stands",
    arguments: [
      ([], .open), ([.sending], .open), ([.sending, .handing], .unknown),
      ([.sending, .handing, .sent], .sent), ([.sending, .failed], .open),
      ([.sending, .handing, .failed], .open), ([.sending, .handing, .unknown], .unknown),
      ([.sending, .failed, .sending, .handing, .sent], .sent),
    ] as [([LedgerLine.State], SendLedger.Standing)])
  func standing(_ states: [LedgerLine.State], _ standing: SendLedger.Standing) {
    let (ledger, findings) = Self.read(states.map { Self.line($0).text }.joined())
    #expect(findings == [])
    #expect(ledger.standing(of: Self.key) == standing)
  }

  @Test("of a file that is cut anywhere, only whole lines count")
  func torn() {
    let lines = [LedgerLine.State.sending, .handing, .sent].map { Self.line($0).text }
    let text = lines.joined()
    let expected: [SendLedger.Standing] = [.open, .open, .unknown, .sent]
    for end in 0...text.utf8.count {
      let part = String(decoding: Array(text.utf8)[..<end], as: UTF8.self)
      let (ledger, findings) = Self.read(part)
      let whole = part.utf8.count { $0 == 0x0a }
      #expect(findings == [])
      #expect(ledger.standing(of: Self.key) == expected[whole])
      #expect(ledger.wholeBytes == lines[..<whole].joined().utf8.count)
    }
  }

  @Test("what a server says cannot make a line of its own")
  func injection() {
    let text = Self.line(.failed, detail: "550 no\n\tuser\r\nx").text
    #expect(text.utf8.count { $0 == 0x0a } == 1)
    #expect(Self.read(text).ledger.lastLine(of: Self.key)?.detail == "550 no user x")
  }

  @Test("any other line is an error with its place", arguments: ["<<<<<<< HEAD", "", "a\tb"])
  func foreign(_ line: String) {
    let (_, findings) = Self.read(Self.line(.sent).text + line + "\n")
    #expect(findings.map(\.code) == ["mail.bad-ledger"])
    #expect(findings.first?.span?.start.line == 2)
  }

  @Test("what is unknown is open again where somebody asks for it; what is sent is not")
  func reopening() {
    var (ledger, _) = Self.read(Self.line(.handing).text)
    ledger.reopenUnknown()
    #expect(ledger.standing(of: Self.key) == .open)
    ledger.note(Self.line(.sent))
    ledger.reopenUnknown()
    #expect(ledger.standing(of: Self.key) == .sent)
  }

  @Test("pauses grow")
  func pauses() {
    #expect(RetryPlan(retries: 4, firstPause: 2).pauses == [2, 6, 18, 54])
    #expect(RetryPlan(retries: 0).pauses.isEmpty)
  }
}
