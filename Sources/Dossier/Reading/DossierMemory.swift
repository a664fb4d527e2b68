import Diagnostics
import Notation

/// What the files of a dossier said when they were read: one that is the same is not read again.
public struct DossierMemory: Sendable {
  var files = Readings<RecordFile>()

  /// Nothing was read yet.
  public init() {}
}

/// A file of records as it was read.
struct RecordFile: Sendable {
  /// Its records; nil where they could not be read.
  private(set) var part: Dossier?
  /// The nodes of the records.
  private(set) var nodes: [YAMLNode] = []
  /// What is wrong with it.
  let findings: [Finding]

  /// Reads a file.
  init(_ file: TextFile) {
    var collector = FindingCollector(area: "dossier")
    let (root, findings) = YAML.read(file)
    collector.append(findings)
    if let root, !root.isNull, let part = Dossier.recordFile.read(root, &collector) {
      self.part = part
      nodes = RecordList.all.flatMap { root[$0.key]?.items ?? [] }
    }
    self.findings = collector.findings
  }
}
