import Diagnostics
import Dossier
import Editions
import Quantities
import Report
import Wording

/// Makes the edition of a project on a day: its dossier, and the questions of its reports.
struct EditionMaker {
  private let project: Project
  private var reader: FileReader
  private var definitions: [ReportDefinition] = []
  private var inputs: [TextFile]
  /// What is wrong with the reports.
  private(set) var findings: [Finding] = []

  /// Reads the reports and styles of a project.
  init(_ project: Project) {
    self.project = project
    reader = FileReader(places: project.places)
    inputs = project.files
    for name in project.reportNames {
      guard let file = take(FilePath.join(project.places.reports, name + ".md")) else { continue }
      let (definition, wrong) = ReportDefinition.read(file)
      findings += wrong
      if let definition { definitions.append(definition) }
    }
    for name in project.styleNames {
      _ = take(FilePath.join(project.places.styles, name + ".yaml"))
    }
    findings += reader.findings
  }

  private mutating func take(_ path: String) -> TextFile? {
    let file = reader.text(at: path)
    if let file { inputs.append(file) }
    return file
  }

  /// The edition under a name on a day.
  ///
  /// - Parameter more: questions to answer besides those of the reports of now.
  func edition(_ id: String, asOf day: CalendarDay, answering more: [String] = []) -> Edition {
    Edition.freezing(
      id, of: project.dossier, asOf: day, questions: questions(on: day) + more,
      inputs: inputs.map { Edition.Input(file: $0.path, sha256: SHA256.hex(of: $0.bytes)) },
      program: Program.nameAndVersion)
  }

  /// What a frozen edition would be, were it frozen now: its own day and its own questions.
  static func again(_ frozen: Edition, of project: Project) -> Edition {
    Edition.freezing(
      frozen.id, of: project.dossier, asOf: frozen.asOf,
      questions: frozen.figures.map(\.question), program: Program.nameAndVersion)
  }

  /// The questions that the reports ask, those on one country for each country.
  private func questions(on day: CalendarDay) -> [String] {
    var composer = ReportComposer(project.dossier)
    return definitions.flatMap { definition -> [String] in
      let asksForCountry = definition.parameters.contains("country")
      let countries: [String?] = asksForCountry ? project.dossier.countryCodes : [nil]
      guard let wording = definition.languages.first.flatMap(Wording.named) else { return [] }
      return countries.flatMap { country in
        composer.questions(
          of: definition, in: wording,
          options: ReportOptions(asOf: day, country: country))
      }
    }
  }
}
