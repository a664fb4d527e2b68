/// Why a literal of a number, an amount or a date cannot be read.
public struct LiteralError: Error, Hashable, Sendable {
  /// One clause, in lower case, without a full stop, with the offending value in quotes.
  public var message: String
  /// Where the trouble starts, in Unicode code points from the start of the literal.
  public var offset: Int
  /// One clause in the imperative that helps to mend it; nil where there is nothing to add.
  public var hint: String?

  /// Creates an error.
  public init(_ message: String, offset: Int = 0, hint: String? = nil) {
    self.message = message
    self.offset = offset
    self.hint = hint
  }
}
