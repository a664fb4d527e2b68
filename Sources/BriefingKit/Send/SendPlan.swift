import Mail

/// What is to be sent, and what is not.
struct SendPlan {
  /// The messages.
  private(set) var messages: [PlannedMessage] = []
  /// Deliveries to make, in the order of the file of recipients.
  private(set) var open: [Delivery] = []
  /// Deliveries that were made in an earlier run.
  private(set) var sent: [Delivery] = []
  /// Deliveries of which nobody knows if they arrived.
  private(set) var unknown: [Delivery] = []
  private var known: Set<DeliveryKey> = []

  /// Takes up a message to all whom it is meant for.
  ///
  /// Who gets the same content through an earlier message gets it once.
  mutating func add(_ message: PlannedMessage, after ledger: SendLedger) {
    messages.append(message)
    let roles: [(Delivery.Role, [MailAddress])] = [
      (.to, message.envelope.to), (.cc, message.envelope.cc), (.bcc, message.blind),
    ]
    for (role, mailboxes) in roles {
      for mailbox in mailboxes {
        let key = DeliveryKey(digest: message.digest, address: mailbox.key)
        guard known.insert(key).inserted else { continue }
        add(
          Delivery(message: messages.count - 1, recipient: mailbox, role: role, key: key),
          standing: ledger.standing(of: key))
      }
    }
  }

  /// The message of a delivery.
  func message(of delivery: Delivery) -> PlannedMessage { messages[delivery.message] }

  private mutating func add(_ delivery: Delivery, standing: SendLedger.Standing) {
    switch standing {
    case .open: open.append(delivery)
    case .sent: sent.append(delivery)
    case .unknown: unknown.append(delivery)
    }
  }
}
