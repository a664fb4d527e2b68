import ArgumentParser
import BriefingKit

/// `briefing schema`: JSON Schemas for editors.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print a JSON Schema for editors.",
    discussion: """
      records describes the files of a dossier, dossier its dossier.yaml, style the files in \
      Styles/, recipients the file Mail/recipients.yaml. The schema is drawn from the code that reads the files.

      Example:
        briefing schema records > .schemas/records.json
      """)

  @Argument(help: "One of \(Catalogue.schemas.joined(separator: ", ")).")
  var name = "records"

  func run() throws {
    guard let schema = Catalogue.schema(name) else {
      throw ValidationError(
        "there is no schema '\(name)'; choose one of \(Catalogue.schemas.joined(separator: ", "))")
    }
    try Terminal.print(schema)
  }
}
