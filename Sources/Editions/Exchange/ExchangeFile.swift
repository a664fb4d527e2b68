/// A file that is handed to other programs.
public struct ExchangeFile: Hashable, Sendable {
  /// The path below the folder of the export.
  public var path: String
  /// The bytes.
  public var bytes: [UInt8]

  /// Creates a file from its text.
  init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }
}
