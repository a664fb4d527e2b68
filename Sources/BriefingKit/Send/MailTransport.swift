import Mail

/// What takes messages to a server.
protocol MailTransport: ~Copyable {
  /// Hands over one message for one recipient.
  ///
  /// - Parameter atEnd: called once, before the server can take the message as whole; where it gives
  ///   false, the message is given up before its end.
  mutating func deliver(
    _ message: [UInt8], from sender: String, to recipient: String, atEnd: () -> Bool
  ) -> Attempt
}
