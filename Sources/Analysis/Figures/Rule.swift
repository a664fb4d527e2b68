/// A rule of the method, A1 to A30.
public struct Rule: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The number, 1 to 30.
  public let number: Int

  /// Names a rule by its number.
  public init(_ number: Int) { self.number = number }

  /// The id in print, such as `A7`.
  public var description: String { "A\(number)" }

  /// Orders rules by number.
  public static func < (a: Rule, b: Rule) -> Bool { a.number < b.number }
}
