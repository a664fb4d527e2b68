/// A currency by its ISO 4217 code.
public struct Currency: Hashable, Sendable, Comparable {
  /// The three capital letters.
  public let code: String

  /// Reads three capital ASCII letters; nil for anything else.
  public init?(_ code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5a).contains($0) }) else {
      return nil
    }
    self.code = code
  }

  /// Orders currencies by code.
  public static func < (a: Currency, b: Currency) -> Bool { a.code < b.code }
}

/// A sum of money with its hedge, written `≈ 3e12 JPY`, `> 7.8e9 USD`, `2e9..3e9 EUR`.
public struct Amount: Hashable, Sendable {
  /// The number, in units of the currency.
  public var number: QualifiedNumber
  /// The currency.
  public var currency: Currency

  /// Creates a sum of money.
  public init(_ number: QualifiedNumber, _ currency: Currency) {
    self.number = number
    self.currency = currency
  }
}
