/// How often a delivery is tried, and how long the pauses in between are.
public struct RetryPlan: Hashable, Sendable {
  /// How often a delivery is tried again, 0 or more.
  public var retries: Int
  /// The first pause in seconds; each further one is three times as long.
  public var firstPause: Double

  /// Creates a plan.
  public init(retries: Int = 3, firstPause: Double = 10) {
    self.retries = retries
    self.firstPause = firstPause
  }

  /// The pauses in seconds, one before each further round.
  public var pauses: [Double] {
    var pauses: [Double] = []
    for _ in 0..<max(0, retries) { pauses.append(pauses.last.map { $0 * 3 } ?? firstPause) }
    return pauses
  }
}
