/// Undoes the filters of streams that are known here: none, deflate, and deflate over rows that
/// are stored as their difference to the row above (ISO 32000-1, 7.4.4).
enum StreamFilter {
  /// The bytes behind a stream of a file.
  static func decode(_ stream: PDFStream, in bytes: [UInt8]) throws(FinishError) -> [UInt8] {
    let stored = bytes[stream.range]
    switch stream.dictionary["Filter"] {
    case nil: return Array(stored)
    case .name("FlateDecode"):
      let plain = try Inflater().inflate(stored)
      guard let parameters = stream.dictionary["DecodeParms"]?.dictionary else { return plain }
      return try undoRows(plain, parameters, at: stream.range.lowerBound)
    default: throw .unreadable(offset: stream.range.lowerBound, reason: "a filter is not known")
    }
  }

  /// Adds each row to the one above, where its first byte says that it is a difference.
  private static func undoRows(
    _ bytes: [UInt8], _ parameters: PDFDictionary, at offset: Int
  ) throws(FinishError) -> [UInt8] {
    let columns = parameters["Columns"]?.integer ?? 1
    let predictor = parameters["Predictor"]?.integer ?? 1
    if predictor == 1 { return bytes }
    guard (10...15).contains(predictor), (1...1024).contains(columns),
      bytes.count % (columns + 1) == 0, parameters["Colors"] == nil
    else { throw .unreadable(offset: offset, reason: "a predictor is not known") }
    var row = [UInt8](repeating: 0, count: columns)
    var plain: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: columns + 1) {
      guard bytes[start] == 2 || bytes[start] == 0 else {
        throw .unreadable(
          offset: offset, reason: "a row's predictor '\(bytes[start])' is not known")
      }
      for column in 0..<columns {
        row[column] = bytes[start + 1 + column] &+ (bytes[start] == 2 ? row[column] : 0)
      }
      plain += row
    }
    return plain
  }
}
