/// Reads the objects of a PDF file.
///
/// It knows files as cairo writes them: one cross-reference, a table or a stream, objects in the
/// file or in object streams. Encrypted and updated files are refused by name.
struct PDFReader {
  let bytes: [UInt8]
  private let reference: CrossReference
  /// Object streams, unpacked; looked up only.
  private let packs: [Int: ObjectPack]

  /// What the file says about itself.
  var trailer: PDFDictionary { reference.trailer }

  init(_ bytes: [UInt8]) throws(FinishError) {
    guard bytes.starts(with: "%PDF-1.".utf8) else {
      throw .unreadable(offset: 0, reason: "the file does not start as a PDF file")
    }
    self.bytes = bytes
    reference = try CrossReference(bytes)
    packs = try Self.packs(reference, bytes)
  }

  /// Unpacks every object stream that the cross-reference names.
  private static func packs(
    _ reference: CrossReference, _ bytes: [UInt8]
  ) throws(FinishError) -> [Int: ObjectPack] {
    var packs: [Int: ObjectPack] = [:]
    for case .member(let stream, _) in reference.places where packs[stream] == nil {
      packs[stream] = try ObjectPack(try object(stream, reference, bytes), in: bytes)
    }
    return packs
  }

  /// The object of a number.
  func object(_ number: Int) throws(FinishError) -> PDFObject {
    if reference.places.indices.contains(number),
      case .member(let stream, let index) = reference.places[number], let pack = packs[stream]
    {
      return try pack.object(index, number: number)
    }
    return try Self.object(number, reference, bytes)
  }

  /// An object that stands in the file itself.
  private static func object(
    _ number: Int, _ reference: CrossReference, _ bytes: [UInt8]
  ) throws(FinishError) -> PDFObject {
    var parser = try start(number, reference, bytes)
    return try parser.indirectObject(number: number) { (length) throws(FinishError) -> Int? in
      // Read as a plain number, so that a length cannot lead back to its own stream.
      var parser = try start(length, reference, bytes)
      guard try parser.integer() == length, try parser.integer() == 0, parser.keyword() == "obj"
      else { return nil }
      return try parser.integer()
    }
  }

  private static func start(
    _ number: Int, _ reference: CrossReference, _ bytes: [UInt8]
  ) throws(FinishError) -> PDFParser {
    guard reference.places.indices.contains(number),
      case .offset(let offset) = reference.places[number], bytes.indices.contains(offset)
    else { throw .unreadable(offset: 0, reason: "there is no object '\(number)'") }
    return PDFParser(bytes, at: offset)
  }

  /// The bytes of a stream, without its filter.
  func data(_ stream: PDFStream) throws(FinishError) -> [UInt8] {
    try StreamFilter.decode(stream, in: bytes)
  }
}

/// An object stream, unpacked (ISO 32000-1, 7.5.7).
private struct ObjectPack {
  private let bytes: [UInt8]
  private var members: [(number: Int, offset: Int)] = []

  init(_ object: PDFObject, in file: [UInt8]) throws(FinishError) {
    guard case .stream(let stream) = object, stream.dictionary["Type"]?.name == "ObjStm",
      let count = stream.dictionary["N"]?.integer, let first = stream.dictionary["First"]?.integer,
      (0...stream.range.count * 1032).contains(count), first >= 0
    else { throw .unreadable(offset: 0, reason: "an object stream is damaged") }
    bytes = try StreamFilter.decode(stream, in: file)
    var parser = PDFParser(bytes)
    for _ in 0..<count {
      let (number, offset) = (try parser.integer(), try parser.integer())
      guard bytes.indices.contains(first), bytes.indices.contains(offset) else {
        throw parser.failure("an object stream is damaged")
      }
      members.append((number, first + offset))
    }
  }

  func object(_ index: Int, number: Int) throws(FinishError) -> PDFObject {
    guard members.indices.contains(index), members[index].number == number,
      bytes.indices.contains(members[index].offset)
    else { throw .unreadable(offset: 0, reason: "there is no object '\(number)'") }
    var parser = PDFParser(bytes, at: members[index].offset)
    return try parser.value()
  }
}
