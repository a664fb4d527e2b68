public import Notation

/// The JSON Schemas (draft 2020-12) of a dossier's files, drawn from the formats that read them.
public enum DossierSchema: String, Hashable, Sendable, CaseIterable {
  /// The schema of `dossier.yaml`.
  case manifest = "dossier"
  /// The schema of every other `*.yaml` file.
  case records

  /// The schema as a JSON document.
  public var document: JSONValue {
    switch self {
    case .manifest: DossierManifest.format.schema.document(title: "dossier.yaml")
    case .records: Dossier.recordFile.schema.document(title: "A dossier's file of records")
    }
  }
}
