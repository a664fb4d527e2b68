/// Bytes of a PDF file in the making.
///
/// The memory is its own: an array asks before each byte whether it is shared, which takes longer
/// than to write the byte.
struct PDFBuffer: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes there are.
  private(set) var count = 0

  /// - Parameter capacity: how many bytes will find room before more is made.
  init(capacity: Int = 64) {
    self.capacity = capacity
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  /// A copy of the bytes.
  var bytes: [UInt8] { withBytes { Array($0) } }

  /// Hands the bytes over to be read.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: memory, count: count))
  }

  /// Takes all bytes away and keeps the room.
  mutating func clear() { count = 0 }

  /// Takes as many bytes more as given, which the caller then sets.
  @inline(__always)
  private mutating func extend(by more: Int) -> UnsafeMutablePointer<UInt8> {
    if capacity - count < more { grow(by: more) }
    defer { count += more }
    return memory + count
  }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(count + more, 2 * count)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: memory, count: count)
    memory.deallocate()
    memory = larger
  }

  /// Appends a byte.
  mutating func raw(_ byte: UInt8) { extend(by: 1).pointee = byte }

  /// Appends text that is notation already.
  ///
  /// Where it is built in, the length is known, and a short text takes one instruction.
  @inline(__always)
  mutating func raw(_ text: StaticString) {
    let count = text.utf8CodeUnitCount
    extend(by: count).update(from: text.utf8Start, count: count)
  }

  /// Appends bytes as they are.
  mutating func raw(_ other: UnsafeBufferPointer<UInt8>) {
    guard let start = other.baseAddress else { return }
    extend(by: other.count).update(from: start, count: other.count)
  }

  /// Appends bytes as they are.
  mutating func raw(_ other: some Sequence<UInt8>) {
    let isDone: Void? = other.withContiguousStorageIfAvailable { raw($0) }
    if isDone == nil { for byte in other { raw(byte) } }
  }

  /// Appends the bytes of another buffer.
  mutating func raw(_ other: borrowing PDFBuffer) { other.withBytes { raw($0) } }

  /// Appends the decimal digits of a number.
  mutating func digits(_ value: UInt) {
    var place = Self.length(of: value)
    let places = extend(by: place)
    var rest = value
    while place > 0 {
      place -= 1
      places[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  /// How many decimal digits a number has.
  private static func length(of value: UInt) -> Int {
    switch value {
    case 0..<10: 1
    case 10..<100: 2
    case 100..<1000: 3
    case 1000..<10000: 4
    default: 4 + length(of: value / 10000)
    }
  }
}
