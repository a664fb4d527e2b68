import Analysis
import Charts
import Diagnostics
import Dossier
import Mail
import Notation
import Styling
import Wording

/// Lists what a project and the program have to offer.
public enum Catalogue {
  /// A list with its name.
  public struct Section: Sendable {
    /// The name, as in `briefing list styles`.
    public let name: String
    /// The entries: a name, and one line about it.
    public let entries: [(name: String, summary: String)]
  }

  /// The names of the lists, in order.
  public static let names = [
    "reports", "styles", "languages", "formats", "charts", "measures", "checks",
  ]

  /// The list of a name; nil if there is none.
  public static func section(_ name: String, of places: ProjectPlaces) -> Section? {
    let project = Project(places: places, dossier: Dossier(), findings: [], files: [])
    let entries: [(name: String, summary: String)]
    switch name {
    case "reports": entries = project.reportNames.map { ($0, "Reports/\($0).md") }
    case "styles": entries = project.styleNames.map { ($0, summary(ofStyle: $0, places)) }
    case "languages":
      entries = Wording.available.map { ($0, Wording.named($0)?.languageName ?? "") }
    case "formats": entries = OutputFormat.all.map { ($0.name, $0.summary) }
    case "charts": entries = ChartKinds.all.map { ($0.name, $0.summary) }
    case "measures": entries = Measures.all.map { ($0.name, $0.summary) }
    case "checks": entries = FindingPages.all.map { ($0.name, $0.title) }
    default: return nil
    }
    return Section(name: name, entries: entries)
  }

  /// What a style file says of itself; empty where it cannot be read.
  private static func summary(ofStyle name: String, _ places: ProjectPlaces) -> String {
    var reader = FileReader(places: places)
    let path = FilePath.join(places.styles, name + ".yaml")
    return reader.text(at: path).flatMap { YAML.read($0).root?["summary"]?.text } ?? ""
  }

  /// The names of the JSON Schemas.
  public static let schemas = DossierSchema.allCases.map(\.rawValue) + ["style", "recipients"]

  /// A JSON Schema (draft 2020-12) by name; nil if there is none.
  public static func schema(_ name: String) -> String? {
    if name == "style" {
      return StyleReader.schema.document(title: "A style file").text() + "\n"
    }
    if name == "recipients" {
      return MailingList.schema.document(title: "A file of recipients").text() + "\n"
    }
    return DossierSchema(rawValue: name).map { $0.document.text() + "\n" }
  }
}
