/// The name of a content operator.
///
/// Names have three bytes at most, so a number holds them.
struct OperatorName: Hashable, Sendable {
  private var packed: UInt32

  /// A name without letters, which no operator has.
  init() { packed = 0 }

  init(_ bytes: some Sequence<UInt8>) {
    self.init()
    for byte in bytes { append(byte) }
  }

  /// Adds a letter.
  ///
  /// Of a longer word the last four letters are kept, which are no operator's name.
  mutating func append(_ byte: UInt8) { packed = packed << 8 | UInt32(byte) }

  /// A name of one letter or two.
  private init(_ first: Unicode.Scalar, _ second: Unicode.Scalar = "\0") {
    let (first, second) = (UInt32(UInt8(ascii: first)), UInt32(UInt8(ascii: second)))
    packed = second == 0 ? first : first << 8 | second
  }

  /// A name of three letters.
  private init(_ first: Unicode.Scalar, _ second: Unicode.Scalar, _ third: Unicode.Scalar) {
    packed =
      UInt32(UInt8(ascii: first)) << 16 | UInt32(UInt8(ascii: second)) << 8
      | UInt32(UInt8(ascii: third))
  }

  static var beginMarked: OperatorName { OperatorName("B", "M", "C") }
  static var beginMarkedWithProperties: OperatorName { OperatorName("B", "D", "C") }
  static var endMarked: OperatorName { OperatorName("E", "M", "C") }
  static var beginText: OperatorName { OperatorName("B", "T") }
  static var endText: OperatorName { OperatorName("E", "T") }
  static var inlineImage: OperatorName { OperatorName("B", "I") }

  /// Whether something is left on the page (ISO 32000-1, annex A).
  var isPainting: Bool {
    switch self {
    case OperatorName("f"), OperatorName("f", "*"), OperatorName("F"), OperatorName("S"),
      OperatorName("s"), OperatorName("B"), OperatorName("B", "*"), OperatorName("b"),
      OperatorName("b", "*"), OperatorName("T", "j"), OperatorName("T", "J"), OperatorName("'"),
      OperatorName("\""), OperatorName("D", "o"), OperatorName("s", "h"):
      true
    default: false
    }
  }
}
