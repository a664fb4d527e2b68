/// The name of a content operator.
///
/// Names have three bytes at most, so a number holds them.
struct OperatorName: Hashable, Sendable {
  private let packed: UInt32

  init(_ bytes: some Sequence<UInt8>) {
    // A fourth byte pushes the first out; the top bit keeps such names apart from real ones.
    var value: UInt32 = 0
    var count = 0
    for byte in bytes {
      value = value << 8 | UInt32(byte)
      count += 1
    }
    packed = count > 3 ? value | 1 << 31 : value
  }

  private init(_ name: StaticString) {
    self.init(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  static let beginMarked = OperatorName("BMC")
  static let beginMarkedWithProperties = OperatorName("BDC")
  static let endMarked = OperatorName("EMC")
  static let beginText = OperatorName("BT")
  static let endText = OperatorName("ET")
  static let inlineImage = OperatorName("BI")

  /// The operators that leave something on the page (ISO 32000-1, annex A).
  private static let painting: [OperatorName] = [
    "f", "S", "Tj", "TJ", "f*", "Do", "sh", "s", "F", "B", "B*", "b", "b*", "'", "\"",
  ].map { OperatorName($0 as StaticString) }

  /// Whether something is left on the page.
  var isPainting: Bool { Self.painting.contains(self) }
}
