import Diagnostics
import Mail

/// Makes the deliveries of a plan, each noted in the ledger step by step.
///
/// What a delivery's lines promise: behind `sending` the server does not have the message; behind
/// `handing`, which is on disk before the message's end mark leaves, it may have it; behind `sent`
/// it has it. So a run that is killed at any moment doubles nothing: a later run sends what stands
/// at `sending` or `failed`, leaves what is `sent`, and asks about what stands at `handing`.
struct SendRun {
  let plan: SendPlan
  let ledger: LedgerFile
  let clock: SendClock
  let retries: RetryPlan
  /// What became of each delivery so far.
  private(set) var results: [(delivery: Delivery, attempt: Attempt)] = []
  /// Why no more can be done.
  private(set) var failure: Finding?
  /// The message that was written last; the next delivery is mostly one of the same.
  private var written: (index: Int, bytes: [UInt8])?

  init(_ plan: SendPlan, ledger: LedgerFile, clock: SendClock, retries: RetryPlan) {
    self.plan = plan
    self.ledger = ledger
    self.clock = clock
    self.retries = retries
  }

  /// Makes all deliveries, in rounds with growing pauses in between.
  ///
  /// - Parameter progress: called before each delivery.
  mutating func run(
    through transport: inout some MailTransport & ~Copyable, progress: (String) -> Void
  ) {
    var waiting = plan.open
    for pause in [0] + retries.pauses {
      if waiting.isEmpty || failure != nil { break }
      if pause > 0 {
        progress("waiting \(Int(pause)) s for \(waiting.count) of \(plan.open.count)")
        clock.pause(pause)
      }
      waiting = round(waiting, through: &transport, progress: progress)
    }
  }

  /// Tries deliveries once; gives those that are worth another try.
  private mutating func round(
    _ deliveries: [Delivery], through transport: inout some MailTransport & ~Copyable,
    progress: (String) -> Void
  ) -> [Delivery] {
    var waiting: [Delivery] = []
    for (place, delivery) in deliveries.enumerated() {
      progress("sending \(plan.message(of: delivery).title) to \(delivery.recipient.address)")
      let attempt = deliver(delivery, through: &transport)
      if failure != nil { return [] }
      settle(delivery, attempt)
      if attempt.isWorthRetrying { waiting.append(delivery) }
      let rest = deliveries[(place + 1)...]
      switch attempt {
      case .unreachable:
        for other in rest { settle(other, attempt) }
        return waiting + rest
      case .denied:
        for other in rest { settle(other, attempt) }
        return []
      case .sent, .refused, .postponed, .unknown: break
      }
    }
    return waiting
  }

  private mutating func settle(_ delivery: Delivery, _ attempt: Attempt) {
    results.removeAll { $0.delivery.key == delivery.key }
    results.append((delivery, attempt))
  }

  private mutating func deliver(
    _ delivery: Delivery, through transport: inout some MailTransport & ~Copyable
  ) -> Attempt {
    let sender = plan.message(of: delivery).envelope.from.address
    do {
      let bytes = try message(delivery.message)
      try note(delivery, .sending)
      var problem: FileError?
      let attempt = transport.deliver(
        bytes, from: sender, to: delivery.recipient.address,
        atEnd: {
          do throws(FileError) {
            try note(delivery, .handing)
            return true
          } catch {
            problem = error
            return false
          }
        })
      if let problem { throw problem }
      try note(delivery, attempt.state, attempt.detail)
      return attempt
    } catch let error as FileError {
      failure = Finding(
        "mail.unwritable-ledger", error.message,
        hints: [Hint("see that the disk has room; then run again")])
    } catch let error as ExportError {
      return .refused(error.message)
    } catch {
      return .refused("\(error)")
    }
    return .unknown("the ledger cannot be written")
  }

  private mutating func message(_ index: Int) throws(ExportError) -> [UInt8] {
    if let written, written.index == index { return written.bytes }
    let bytes = try plan.messages[index].bytes()
    written = (index, bytes)
    return bytes
  }

  private func note(
    _ delivery: Delivery, _ state: LedgerLine.State, _ detail: String = ""
  ) throws(FileError) {
    let message = plan.message(of: delivery)
    try ledger.append(
      LedgerLine(
        time: Timestamp.text(clock.now()), state: state, key: delivery.key,
        messageID: message.messageID, title: message.title, detail: detail))
  }
}
