/// One of several parts of a plan, which together are the whole: the second of eight is `2/8`.
public struct Shard: Hashable, Sendable, CustomStringConvertible {
  /// Which part, from 1.
  public let number: Int
  /// How many parts there are, from 1 to 10 000.
  public let count: Int

  /// The most parts that a plan can be cut into.
  private static let most = 10_000

  /// A part by its number; nil unless `1 <= number <= count <= 10 000`.
  public init?(_ number: Int, of count: Int) {
    guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// Reads `2/8`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard parts.count == 2, let number = parts[0], let count = parts[1] else { return nil }
    self.init(number, of: count)
  }

  /// `2/8`.
  public var description: String { "\(number)/\(count)" }

  /// The elements that fall to this part, in order: dealt out one by one like cards, so that parts
  /// differ by one element at most and costly neighbours are spread.
  public func part<Element>(of elements: [Element]) -> [Element] {
    stride(from: number - 1, to: elements.count, by: count).map { elements[$0] }
  }
}
