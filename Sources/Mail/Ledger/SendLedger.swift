public import Diagnostics

/// What was sent so far, as the lines of a ledger tell it.
public struct SendLedger: Sendable {
  /// Where a delivery stands.
  public enum Standing: Hashable, Sendable {
    /// It is still to be made: it was not tried, or the server certainly does not have it.
    case open
    /// The server has it.
    case sent
    /// Whether the server has it cannot be known.
    case unknown
  }

  /// The last line of each delivery.
  private var last: [DeliveryKey: LedgerLine] = [:]
  /// How many bytes of the file are whole lines.
  public private(set) var wholeBytes = 0

  /// A ledger without lines.
  public init() {}

  /// Reads a ledger.
  ///
  /// What stands behind the last line break was being written when the program or the machine
  /// stopped, and does not count: a state is entered only after its line is whole on disk. Any
  /// other line that is not one of `LedgerLine` is the error `mail.bad-ledger`, for nobody can
  /// say what it stood for.
  public static func read(_ file: TextFile) -> (ledger: SendLedger, findings: [Finding]) {
    var ledger = SendLedger()
    var findings: [Finding] = []
    let end = file.bytes.lastIndex(of: 0x0a).map { $0 + 1 } ?? 0
    ledger.wholeBytes = end
    let lines = file.bytes[..<end].split(separator: 0x0a, omittingEmptySubsequences: false)
    for (index, bytes) in lines.dropLast().enumerated() {
      if let line = LedgerLine(String(decoding: bytes, as: UTF8.self)) {
        ledger.note(line)
      } else {
        let start = Position(line: index + 1, column: 1)
        findings.append(
          Finding(
            "mail.bad-ledger", "the line is not one that sending wrote",
            at: Span(file: file.path, start: start),
            hints: [Hint("bring back the file as it was; without it messages may go out twice")]))
      }
    }
    return (ledger, findings)
  }

  /// Takes up a line.
  public mutating func note(_ line: LedgerLine) { last[line.key] = line }

  /// Takes what is unknown for not sent: a message then goes out again, under the same name.
  public mutating func reopenUnknown() {
    last = last.filter { standing(of: $0.key) != .unknown }
  }

  /// Where a delivery stands.
  public func standing(of key: DeliveryKey) -> Standing {
    switch last[key]?.state {
    case nil, .sending, .failed: .open
    case .handing, .unknown: .unknown
    case .sent: .sent
    }
  }

  /// The last line of a delivery; nil where it was not tried.
  public func lastLine(of key: DeliveryKey) -> LedgerLine? { last[key] }
}
