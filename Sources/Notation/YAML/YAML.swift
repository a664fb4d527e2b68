public import Diagnostics

/// Reads YAML 1.2 in the extent that configuration files need: one document of scalars, sequences
/// and mappings with text keys, with anchors and aliases, without tags.
///
/// Codes: `yaml.too-large`, `yaml.bad-utf8`, `yaml.bad-character`, `yaml.bad-token`, `yaml.syntax`,
/// `yaml.too-deep`, `yaml.too-many-aliases`, `yaml.unknown-alias`, `yaml.duplicate-key`,
/// `yaml.key-not-text`, `yaml.tag`, `yaml.second-document`.
public enum YAML {
  /// How much a document may hold; what is above is reported, never read.
  public struct Limits: Hashable, Sendable {
    /// The most bytes of a file.
    public var bytes = 4_194_304
    /// The most sequences and mappings inside each other.
    public var depth = 40
    /// The most nodes that all aliases of a document may stand for together.
    public var aliasedNodes = 10_000

    /// The usual limits: 4 MiB, 40 levels, 10 000 nodes through aliases.
    public init() {}
  }

  /// The root of the file's document; nil where the file is empty or cannot be read to its end.
  ///
  /// Findings may be there beside a root: a duplicate key is reported and its value left out.
  public static func read(
    _ file: TextFile, limits: Limits = Limits()
  ) -> (root: YAMLNode?, findings: [Finding]) {
    read(file.bytes, file: file.path, from: Position(line: 1, column: 1), limits: limits)
  }

  /// The root of a document that stands inside another file, such as a report's front matter.
  ///
  /// - Parameters:
  ///   - file: the path of the other file.
  ///   - start: where the text's first character stands in it; the column shift holds for all lines.
  public static func read(
    _ text: String, file: String, from start: Position, limits: Limits = Limits()
  ) -> (root: YAMLNode?, findings: [Finding]) {
    read(Array(text.utf8), file: file, from: start, limits: limits)
  }

  private static func read(
    _ bytes: [UInt8], file: String, from start: Position, limits: Limits
  ) -> (root: YAMLNode?, findings: [Finding]) {
    let origin = YAMLOrigin(file: file, start: start)
    var collector = FindingCollector(area: "yaml")
    guard origin.checkBytes(bytes, limits: limits, &collector) else {
      return (nil, collector.findings)
    }
    var builder = YAMLBuilder(
      events: YAMLEventStream(bytes, origin: origin), limits: limits, collector: collector)
    let root = builder.readDocument()
    return (root, builder.collector.findings)
  }
}
