import Diagnostics
import Editions
import Report

/// Reads what a request needs, and says what of it is wrong.
struct MaterialReader {
  private let project: Project
  private let request: RenderRequest
  private var looks: LookShelf
  private var reports: [String: ReportSource] = [:]
  /// What is wrong with reports, styles and the request itself.
  private(set) var findings: [Finding] = []
  /// The texts that were read.
  private(set) var texts: [TextFile] = []
  /// The outputs.
  private(set) var plan: RenderPlan
  /// What earlier runs left, and what was read now.
  private(set) var memory: RenderMemory

  /// Reads the reports and styles that a request names.
  init(_ project: Project, _ request: RenderRequest, _ memory: RenderMemory) {
    self.project = project
    self.memory = memory
    self.request = request
    looks = LookShelf(project)
    plan = RenderPlan(request, subjects: [], countries: [], styles: [])
    let subjects = chosenReports().compactMap { read($0)?.subject }
    plan = RenderPlan(
      request, subjects: subjects, countries: project.dossier.countryCodes,
      styles: project.styleNames)
    findings += plan.findings
    readLooks(of: subjects)
  }

  /// The material; nil where a format or a profile has no row.
  mutating func material() -> RenderMaterial? {
    let formats = request.formats.compactMap { name in
      let format = OutputFormat.named(name)
      if format == nil {
        findings.append(.unknown("format", name, among: OutputFormat.all.map(\.name)))
      }
      return format
    }
    guard let profile = PDFProfile.named(request.conformance) else {
      let known = PDFProfile.all.map(\.name)
      findings.append(.unknown("conformance", request.conformance, among: known))
      return nil
    }
    let (editions, files) = readEditions()
    let isMail = request.isMail || formats.contains(where: \.isMail)
    let mailDesk = isMail ? MailDesk(project, list: request.mailingList) : nil
    findings += mailDesk?.findings ?? []
    texts += mailDesk?.texts ?? []
    return RenderMaterial(
      project: project, request: request, formats: formats, profile: profile, reports: reports,
      looks: looks, editions: editions, editionFiles: files,
      mailDesk: mailDesk, composer: ReportComposer(project.dossier))
  }

  private mutating func chosenReports() -> [String] {
    let known = project.reportNames
    if request.reports.isEmpty {
      if known.isEmpty {
        findings.append(Finding("project.no-report", "there is no report in \"Reports\""))
      }
      return known
    }
    var seen: Set<String> = []
    return request.reports.filter { name in
      let isKnown = known.contains(name)
      if !isKnown { findings.append(.unknown("report", name, among: known)) }
      return isKnown && seen.insert(name).inserted
    }
  }

  private mutating func read(_ name: String) -> ReportSource? {
    var reader = FileReader(places: project.places)
    let path = FilePath.join(project.places.reports, name + ".md")
    guard let file = reader.text(at: path) else {
      findings += reader.findings
      return nil
    }
    texts.append(file)
    guard file.isUTF8 else {
      findings.append(
        Finding("project.bad-utf8", "the file is not UTF-8", at: .file(file.path)))
      return nil
    }
    let (definition, wrong) = memory.definitions.value(of: file) { ReportDefinition.read($0) }
    findings += wrong
    reports[name] = definition.map {
      ReportSource(definition: $0, file: file, isFaulty: wrong.hasErrors)
    }
    return reports[name]
  }

  /// Reads the styles of all outputs, of reports without an output too.
  private mutating func readLooks(of subjects: [RenderPlan.Subject]) {
    let own = subjects.map { ($0.name, request.styles.isEmpty ? nil : request.style) }
    let planned = plan.variants.map { ($0.report, $0.style) }
    for (name, style) in own + planned where style != RenderPlan.everything {
      guard let definition = reports[name]?.definition else { continue }
      looks.read(for: definition, style: style)
    }
    findings += looks.findings
    texts += looks.texts
  }

  private mutating func readEditions() -> (editions: EditionLibrary, files: [TextFile]) {
    guard reports.values.contains(where: { !$0.definition.editionNames.isEmpty }) else {
      return (EditionLibrary(), [])
    }
    if let editions = request.editions { return (editions, []) }
    var shelf = EditionShelf(places: project.places)
    let editions = shelf.library(knowing: &memory.editions)
    findings += shelf.findings
    texts += shelf.texts
    return (editions, shelf.texts)
  }
}
