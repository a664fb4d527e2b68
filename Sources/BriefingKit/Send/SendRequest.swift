public import Mail
public import Quantities

/// What is sent, and through what.
public struct SendRequest: Sendable {
  /// How messages reach a server.
  public enum Route: Sendable {
    /// Through SMTP; nil for the server that the file of recipients names.
    case server(String?)
    /// Through a program that takes what `sendmail` takes.
    case sendmail(path: String)
  }

  /// The file of recipients; nil for the project's.
  public var recipients: String?
  /// The ledger; nil for the project's.
  public var ledger: String?
  /// How messages reach a server.
  public var route = Route.server(nil)
  /// A user and a password for the server; nil for none.
  public var credentials: Credentials?
  /// A file of certificates to trust instead of the system's; nil for the system's.
  public var authorities: String?
  /// Whether a server without TLS will do.
  public var allowsPlain = false
  /// How often a delivery is tried, and how long the pauses are.
  public var retries = RetryPlan()
  /// Whether messages of which nobody knows if they arrived go out again.
  public var resendsUnknown = false
  /// Only plan, and send nothing.
  public var isDryRun = false
  /// The day that stands for "now"; nil to follow the reports.
  public var asOf: CalendarDay?
  /// When messages say that they were made, in seconds since 1970-01-01T00:00:00Z; nil for the start
  /// of the day that stands for "now".
  public var created: Int?

  /// Asks to send everything through the server of the file of recipients.
  public init() {}
}

/// What sending needs of its surroundings; tests put their own in place.
public struct SendClock: Sendable {
  /// The seconds since 1970-01-01T00:00:00Z.
  public var now: @Sendable () -> Int
  /// Waits some seconds.
  public var pause: @Sendable (Double) -> Void

  /// Puts a clock together.
  public init(now: @escaping @Sendable () -> Int, pause: @escaping @Sendable (Double) -> Void) {
    self.now = now
    self.pause = pause
  }
}
