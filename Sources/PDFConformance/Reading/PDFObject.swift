/// A value in a PDF file (ISO 32000-1, 7.3).
enum PDFObject: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number with a fraction, as it was written.
  case real(String)
  /// A name as it was written, without its slash.
  case name(String)
  /// The bytes of a string, without its notation.
  case string([UInt8])
  indirect case array([PDFObject])
  case dictionary(PDFDictionary)
  /// The number of another object, of generation 0.
  case reference(Int)
  case stream(PDFStream)

  /// The value as a whole number, if it is one.
  var integer: Int? { if case .integer(let value) = self { value } else { nil } }

  /// The value as a name, if it is one.
  var name: String? { if case .name(let value) = self { value } else { nil } }

  /// The value as a list, if it is one.
  var array: [PDFObject]? { if case .array(let value) = self { value } else { nil } }

  /// The value's dictionary, for streams too.
  var dictionary: PDFDictionary? {
    switch self {
    case .dictionary(let value): value
    case .stream(let value): value.dictionary
    default: nil
    }
  }
}

/// Names with values, in the order of the file, so that a copy is the same every time.
struct PDFDictionary: Hashable, Sendable {
  /// A name with its value.
  struct Entry: Hashable, Sendable {
    var name: String
    var value: PDFObject
  }

  var entries: [Entry] = []

  /// The value of a name.
  ///
  /// Dictionaries are short, so a search is quicker than a table.
  subscript(name: String) -> PDFObject? { entries.first { $0.name == name }?.value }
}

/// A dictionary with bytes, which stay where they are in the file.
struct PDFStream: Hashable, Sendable {
  var dictionary: PDFDictionary
  var range: Range<Int>
}
