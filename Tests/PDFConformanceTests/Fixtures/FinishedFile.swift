@testable import PDFConformance

/// A finished file, read back by the reader that reads cairo's.
struct FinishedFile {
  private let reader: PDFReader

  init(_ bytes: [UInt8]) throws { reader = try PDFReader(bytes) }

  var trailer: PDFDictionary { reader.trailer }

  var catalog: PDFDictionary? { dictionary(trailer["Root"]) }

  /// The dictionary of an object.
  func dictionary(_ number: Int) -> PDFDictionary? { try? reader.object(number).dictionary }

  /// The dictionary that a value is or refers to.
  func dictionary(_ value: PDFObject?) -> PDFDictionary? { try? reader.resolve(value).dictionary }

  /// The bytes of the stream that a value refers to.
  func data(_ value: PDFObject?) throws -> [UInt8] {
    guard case .stream(let stream) = try reader.resolve(value) else { return [] }
    return try reader.data(stream)
  }

  /// The dictionaries of all objects, in the order of their numbers.
  var dictionaries: [PDFDictionary] {
    (1..<(trailer["Size"]?.integer ?? 1)).compactMap { dictionary($0) }
  }

  /// The numbers of the pages' objects, in order.
  var pages: [Int] {
    (dictionary(catalog?["Pages"])?["Kids"]?.array ?? []).compactMap {
      if case .reference(let number) = $0 { number } else { nil }
    }
  }
}
