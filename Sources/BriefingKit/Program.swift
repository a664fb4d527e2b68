import CairoRenderer
import Notation
import PDFConformance
import Report
import Typesetting

/// What the program is called, and which libraries decide its bytes.
public enum Program {
  /// The version of the program, after Semantic Versioning 2.0.0.
  public static let version = "0.1.0"

  /// The name and the version, for the metadata of documents.
  public static let nameAndVersion = "briefing \(version)"

  /// The libraries that can change bytes of an output, with their versions.
  public static var libraries: [(name: String, version: String)] {
    ((try? CairoRenderer())?.libraries ?? []) + PDFFinisher.libraries
      + TypesettingLibraries.versions + NotationLibraries.versions + ReportLibraries.versions
  }
}
