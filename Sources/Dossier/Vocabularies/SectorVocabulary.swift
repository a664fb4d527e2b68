/// A list of sector codes with short labels; its version is part of every figure by sector.
public struct SectorVocabulary: Hashable, Sendable {
  /// One code.
  public struct Entry: Hashable, Sendable {
    /// The code, such as `210`.
    public var code: String
    /// The code above, such as `230` for `232`; nil at the top.
    public var parent: String?
    /// The own short labels.
    public var label: LocalizedText

    /// Creates an entry.
    public init(code: String, parent: String? = nil, label: LocalizedText) {
      self.code = code
      self.parent = parent
      self.label = label
    }
  }

  /// The name of the list, such as `OECD DAC CRS purpose codes`.
  public var name = ""
  /// The version, such as `2021-01`.
  public var version = ""
  /// The codes in the order of the file.
  public var entries: [Entry] = []

  /// Creates an empty list.
  public init() {}

  /// The entry of a code; nil if the list does not have it.
  public func entry(_ code: String) -> Entry? { entries.first { $0.code == code } }
}
