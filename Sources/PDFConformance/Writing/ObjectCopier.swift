/// Carries objects of the drawn file over into the new one, with what hangs on them, under new
/// numbers, and corrects what the archival standards forbid.
struct ObjectCopier {
  private let reader: PDFReader
  /// New numbers by old ones; looked up only, never walked through.
  private var numbers: [Int: Int] = [:]
  private var queue: [(old: Int, new: Int)] = []

  init(_ reader: PDFReader) { self.reader = reader }

  /// Appends the entries of a dictionary whose references have numbers already.
  func write(_ dictionary: PDFDictionary, to buffer: inout PDFBuffer) {
    buffer.entries(dictionary) { numbers[$0] ?? 0 }
  }

  /// Takes numbers for everything that a value refers to.
  mutating func reserve(_ value: PDFObject, in file: inout PDFAssembly) {
    switch value {
    case .reference(let old):
      guard numbers[old] == nil else { return }
      let new = file.reserve()
      numbers[old] = new
      queue.append((old, new))
    case .array(let values): for element in values { reserve(element, in: &file) }
    case .dictionary(let dictionary):
      for entry in dictionary.entries { reserve(entry.value, in: &file) }
    case .stream(let stream):
      for entry in stream.dictionary.entries { reserve(entry.value, in: &file) }
    default: break
    }
  }

  /// Writes everything that was referred to and is not written yet.
  mutating func flush(to file: inout PDFAssembly) throws(FinishError) {
    while let next = queue.popLast() {
      let object = Self.corrected(try reader.object(next.old))
      reserve(object, in: &file)
      if case .stream(let stream) = object {
        file.write(next.new, stream: reader.bytes[stream.range]) { [numbers] buffer in
          buffer.entries(stream.dictionary) { numbers[$0] ?? 0 }
        }
      } else {
        file.write(next.new) { [numbers] buffer in buffer.value(object) { numbers[$0] ?? 0 } }
      }
    }
  }

  /// The object without what the standards forbid.
  private static func corrected(_ object: PDFObject) -> PDFObject {
    switch object {
    case .dictionary(var dictionary):
      // Embedded TrueType fonts must say how numbers become glyphs (ISO 19005-3, 6.2.11.3.2);
      // cairo numbers the glyphs of its subsets as the font file does.
      if dictionary["Subtype"]?.name == "CIDFontType2", dictionary["CIDToGIDMap"] == nil {
        dictionary.entries.append(.init(name: "CIDToGIDMap", value: .name("Identity")))
      }
      return .dictionary(dictionary)
    case .stream(var stream):
      // The length is written anew; interpolation is forbidden (ISO 19005-3, 6.2.8).
      stream.dictionary.entries.removeAll { ["Length", "Interpolate"].contains($0.name) }
      return .stream(stream)
    default: return object
    }
  }
}
