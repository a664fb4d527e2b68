/// A PDF 1.7 file in the making: values are collected into object streams, streams are written at
/// once, and a cross-reference stream closes the file (ISO 32000-1, 7.5.7 and 7.5.8).
struct PDFAssembly: ~Copyable {
  /// Where an object stands.
  private enum Place {
    case nowhere
    case offset(Int)
    case member(stream: Int, index: Int)

    /// The six bytes of the place's row: one for its kind, three and two for its numbers.
    var row: UInt64 {
      let (kind, first, second) =
        switch self {
        case .nowhere: (0, 0, 65535)
        case .offset(let offset): (1, offset, 0)
        case .member(let stream, let index): (2, stream, index)
        }
      return UInt64(kind) << 40 | UInt64(first & 0xff_ffff) << 16 | UInt64(second & 0xffff)
    }
  }

  private var file: PDFBuffer
  private let deflater: Deflater
  private var places: [Place] = [.nowhere]
  /// The values that wait for their object stream, one behind the other.
  private var waiting = PDFBuffer(capacity: membersPerStream * 160)
  private var members: [(number: Int, offset: Int)] = []
  /// Readers unpack an object stream at once; this keeps the pieces handy.
  private static let membersPerStream = 400

  /// - Parameter size: about how many bytes there will be.
  init(size: Int = 0) throws(FinishError) {
    deflater = try Deflater()
    file = PDFBuffer(capacity: size)
    file.raw("%PDF-1.7\n%")
    file.raw([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])
  }

  /// Takes a number for an object that is written later.
  mutating func reserve() -> Int {
    places.append(.nowhere)
    return places.count - 1
  }

  /// Takes numbers for objects that are written later, one behind the other.
  mutating func reserve(_ count: Int) -> Range<Int> {
    let first = places.count
    for _ in 0..<count { places.append(.nowhere) }
    return first..<first + count
  }

  /// Writes a value under a number.
  mutating func write(
    _ number: Int, _ body: (inout PDFBuffer) -> Void
  ) {
    members.append((number, waiting.count))
    body(&waiting)
    waiting.raw("\n")
    if members.count == Self.membersPerStream { flush() }
  }

  /// Writes a value under a new number.
  mutating func add(
    _ body: (inout PDFBuffer) -> Void
  ) -> Int {
    let number = reserve()
    write(number, body)
    return number
  }

  /// Writes a stream under a number; `Length` is added to the entries.
  mutating func write(
    _ number: Int, stream data: some BidirectionalCollection<UInt8>,
    entries: (inout PDFBuffer) -> Void
  ) {
    places[number] = .offset(file.count)
    file.integer(number)
    file.raw(" 0 obj\n<<")
    entries(&file)
    file.raw("/Length ")
    file.integer(data.count)
    file.raw(">>\nstream\n")
    file.raw(data)
    // Behind a carriage return a bare line feed would read as one line end with it, and the stream
    // would seem a byte shorter than its length says (ISO 19005-2, 6.1.7.1).
    file.raw(data.last == 0x0d ? "\r\nendstream\nendobj\n" : "\nendstream\nendobj\n")
  }

  /// Writes a stream under a new number, deflated.
  mutating func add(
    deflating data: [UInt8], entries: (inout PDFBuffer) -> Void = { _ in }
  ) -> Int {
    let number = reserve()
    write(number, deflating: data, entries: entries)
    return number
  }

  /// Writes a stream under a number, deflated.
  mutating func write(
    _ number: Int, deflating data: [UInt8], entries: (inout PDFBuffer) -> Void = { _ in }
  ) {
    write(number, packed: deflater.deflate(data), entries: entries)
  }

  /// Writes a stream under a new number, deflated.
  mutating func add(deflating data: borrowing PDFBuffer) -> Int {
    let number = reserve()
    write(number, packed: data.withBytes { deflater.deflate($0) }) { _ in }
    return number
  }

  /// Writes a stream that is deflated already.
  private mutating func write(
    _ number: Int, packed: [UInt8], entries: (inout PDFBuffer) -> Void
  ) {
    write(number, stream: packed) { buffer in
      entries(&buffer)
      buffer.raw("/Filter/FlateDecode")
    }
  }

  /// Packs the waiting values into an object stream.
  private mutating func flush() {
    guard !members.isEmpty else { return }
    let number = reserve()
    var index = PDFBuffer(capacity: members.count * 11 + waiting.count)
    for (position, member) in members.enumerated() {
      places[member.number] = .member(stream: number, index: position)
      index.integer(member.number)
      index.raw(" ")
      index.integer(member.offset)
      index.raw(" ")
    }
    let (count, first) = (members.count, index.count)
    index.raw(waiting)
    write(number, packed: index.withBytes { deflater.deflate($0) }) { buffer in
      buffer.raw("/Type/ObjStm/N ")
      buffer.integer(count)
      buffer.raw("/First ")
      buffer.integer(first)
    }
    members = []
    waiting.clear()
  }

  /// Closes the file, with the digest of everything before the cross-reference as identifier.
  mutating func finish(root: Int) -> [UInt8] {
    flush()
    let identifier = file.withBytes(ContentDigest.digest)
    let number = reserve()
    let start = file.count
    places[number] = .offset(start)
    let count = places.count
    let rows = crossReference()
    write(number, packed: rows.withBytes { deflater.deflate($0) }) { buffer in
      buffer.raw("/Type/XRef/W[1 3 2]/DecodeParms<</Predictor 12/Columns 6>>/Size ")
      buffer.integer(count)
      buffer.raw("/Root ")
      buffer.reference(root)
      buffer.raw("/ID[")
      buffer.hexString(identifier)
      buffer.hexString(identifier)
      buffer.raw("]")
    }
    file.raw("startxref\n")
    file.integer(start)
    file.raw("\n%%EOF\n")
    return file.bytes
  }

  /// The rows of the cross-reference stream, each as its difference to the row above (PNG's filter
  /// 2), which packs three times as well.
  private func crossReference() -> PDFBuffer {
    var above: UInt64 = 0
    var rows = PDFBuffer(capacity: places.count * 7)
    for place in places {
      let row = place.row
      rows.raw(2)
      for shift: UInt64 in [40, 32, 24, 16, 8, 0] {
        rows.raw(
          UInt8(truncatingIfNeeded: row &>> shift) &- UInt8(truncatingIfNeeded: above &>> shift))
      }
      above = row
    }
    return rows
  }
}
