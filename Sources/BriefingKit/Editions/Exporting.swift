import Dossier
public import Diagnostics
import Editions
import Notation

/// Hands a dossier to other programs.
public enum Exporting {
  /// What can be exported; a new one is one row.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// A Data Package 2.0 in a folder.
    case datapackage
    /// One JSON document.
    case json
    /// Tables as CSV: one, or all in a folder.
    case csv
  }

  /// The files of an export; the first one stands for the whole where there is only one.
  ///
  /// - Parameter table: for CSV the one table that is wanted; nil for all.
  public static func files(
    of project: Project, as format: Format, table: String? = nil
  ) -> (files: [OutputFile], findings: [Finding]) {
    let dossier = project.dossier
    let files: [ExchangeFile]
    switch format {
    case .datapackage: files = DataPackage.files(of: dossier, program: Program.nameAndVersion)
    case .json:
      let text = DossierDocument.json(of: dossier).text() + "\n"
      return ([OutputFile(name: "dossier.json", bytes: Array(text.utf8))], [])
    case .csv:
      let all = DataPackage.tables(of: dossier)
      files = table.map { name in all.filter { FilePath.stem(of: $0.path) == name } } ?? all
      if let table, files.isEmpty { return ([], [unknown(table, all)]) }
    }
    return (files.map { OutputFile(name: $0.path, bytes: $0.bytes) }, [])
  }

  private static func unknown(_ table: String, _ all: [ExchangeFile]) -> Finding {
    let known = all.map { FilePath.stem(of: $0.path) }
    let nearest = Suggestion.nearest(to: table, among: known)
    let list = "known are \(known.joined(separator: ", "))"
    return Finding(
      "export.unknown-table", "there is no table \"\(table)\"",
      hints: [Hint(nearest.map { "write \"\($0)\"" } ?? list)])
  }
}
