public import Diagnostics

/// What rendering gave.
public struct RenderResult: Hashable, Sendable {
  /// The finished files, in the order of reports, countries, languages, styles and formats; none
  /// where they were handed over one after the other.
  public var files: [OutputFile] = []
  /// The outputs that could not be made, by the names of their files without an ending.
  public var failed: [String] = []
  /// How many outputs were planned.
  public var planned = 0
  /// What is wrong, or worth knowing.
  public var findings: [Finding] = []
  /// The texts that findings point into.
  public var texts: [TextFile] = []

  /// Notes findings, each once: several languages of a report have many in common.
  mutating func note(_ more: [Finding]) {
    for finding in more where !findings.contains(finding) { findings.append(finding) }
  }
}

/// How far a run has come.
public struct RenderProgress: Hashable, Sendable {
  /// How many outputs are finished.
  public var done: Int
  /// How many there are.
  public var count: Int
  /// The name of the output that was begun last.
  public var name: String
}
