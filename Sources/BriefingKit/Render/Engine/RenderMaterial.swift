import Diagnostics
import Editions
import Report
import Styling

/// Everything that a request is rendered from: read once, shared by all threads, never changed.
struct RenderMaterial: Sendable {
  /// The dossier, and where the rest is.
  let project: Project
  /// What the user wants.
  let request: RenderRequest
  /// The formats that are wanted.
  let formats: [OutputFormat]
  /// What PDF files promise.
  let profile: PDFProfile
  /// The reports that are wanted, by name.
  let reports: [String: ReportSource]
  /// The styles of the plan.
  let looks: LookShelf
  /// The frozen editions, where a report compares with one.
  let editions: EditionLibrary
  /// The files of the editions.
  let editionFiles: [TextFile]
  /// What messages need besides; nil where none is wanted.
  let mailDesk: MailDesk?
  /// What composes reports; each thread has a copy.
  let composer: ReportComposer
  /// What outputs showed the last time, where it is remembered.
  var shown: [RenderVariant: RenderMemory.Shown]?

  /// The editions that a report compares with; the report says which one it misses.
  func editions(of definition: ReportDefinition) -> EditionLibrary {
    definition.editionNames.isEmpty ? EditionLibrary() : editions
  }

  /// The files that a report in a style is made from, by paths that are the same on every machine.
  func files(of source: ReportSource, style: String) -> [TextFile] {
    let frozen = source.definition.editionNames.isEmpty ? [] : editionFiles
    let files = project.files + [source.file] + looks.files(of: style) + frozen
    return files.map(project.places.portable)
  }
}

/// A report's definition with its file.
struct ReportSource: Sendable {
  /// The definition.
  var definition: ReportDefinition
  /// The file.
  var file: TextFile
  /// Whether it has errors: it is composed for more findings, never printed.
  var isFaulty: Bool

  /// What a plan must know of it.
  var subject: RenderPlan.Subject {
    RenderPlan.Subject(
      name: definition.name, languages: definition.languages,
      asksForCountry: definition.parameters.contains("country"))
  }
}
