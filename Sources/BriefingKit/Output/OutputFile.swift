/// A finished file, not yet on disk.
public struct OutputFile: Hashable, Sendable {
  /// The name without a folder.
  public var name: String
  /// The content.
  public var bytes: [UInt8]

  /// Names finished bytes.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
