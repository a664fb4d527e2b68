/// Where the font files of a style are found; the files themselves are the caller's.
public struct FontLocator: Sendable {
  /// The folders that are searched, for messages.
  public var folders: [String]
  private let find: @Sendable (String) -> String?

  /// Creates a locator.
  ///
  /// - Parameters:
  ///   - folders: the folders that are searched, in order.
  ///   - find: the path of a file by its name; nil where no folder has it.
  public init(folders: [String], find: @escaping @Sendable (String) -> String?) {
    self.folders = folders
    self.find = find
  }

  /// The path of a font file; nil where there is none.
  public func path(of file: String) -> String? { find(file) }
}
