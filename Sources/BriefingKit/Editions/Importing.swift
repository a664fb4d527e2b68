public import Diagnostics
import Editions

/// Takes records from other programs' tables.
public enum Importing {
  /// What an import gave.
  public struct Outcome: Sendable {
    /// The records as YAML; nil where anything is wrong.
    public var yaml: String?
    /// What is wrong, with row and column.
    public var findings: [Finding] = []
    /// The files that findings point into.
    public var texts: [TextFile] = []
  }

  /// The records of a table by a mapping of its columns, held against a project's dossier.
  public static func run(
    table: String, mapping: String, into project: Project
  ) -> Outcome {
    var outcome = Outcome(findings: project.findings, texts: project.files)
    guard !project.findings.hasErrors else { return outcome }
    var reader = FileReader(places: project.places)
    let files = [mapping, table].map { reader.text(at: $0) }
    outcome.findings += reader.findings
    outcome.texts += files.compactMap(\.self)
    guard let rules = files[0], let rows = files[1] else { return outcome }
    let (read, wrong) = ImportMapping.read(rules)
    outcome.findings += wrong
    guard let read else { return outcome }
    let (yaml, findings) = CSVImport.run(rows, by: read, into: project.dossier)
    outcome.yaml = yaml
    outcome.findings += findings
    return outcome
  }
}
