import Scene
import Diagnostics
import Dossier
import Editions
import Layout
import Quantities
import Report
import Styling
import Typesetting
import Wording

/// Renders reports of a project: definition → report → pages → files.
public struct ReportRenderer {
  private let project: Project
  private let request: RenderRequest
  private let fonts: FontIndex
  private let hyphenation: HyphenationShelf
  private var result = RenderResult()
  /// What no format was asked for.
  private var renditions: [Rendition] = []
  private var composer: ReportComposer
  /// The reports whose definitions have errors: they are composed for more findings, never printed.
  private var faulty: Set<String> = []
  private var themes: [String: Theme] = [:]
  /// The style files by the names of the styles.
  private var styleFiles: [String: TextFile] = [:]
  /// The edition files, once a report has asked for them.
  private var editionFiles: [TextFile] = []
  /// What messages need, once one was asked for.
  private var mailDesk: MailDesk?
  /// The frozen editions, once a report has asked for them.
  private var frozen: [Edition]?

  private init(_ project: Project, _ request: RenderRequest) {
    self.project = project
    self.request = request
    fonts = FontIndex(folders: project.places.fonts)
    hyphenation = HyphenationShelf(project.places)
    composer = ReportComposer(project.dossier)
    frozen = request.editions
    result.texts = project.files
  }

  /// Everything that a request asks for.
  ///
  /// A failure in one output does not stop the others.
  ///
  /// - Parameter progress: called before each report with its name.
  public static func render(
    _ request: RenderRequest, of project: Project, progress: (String) -> Void = { _ in }
  ) -> RenderResult {
    var renderer = ReportRenderer(project, request)
    renderer.result.findings = project.findings
    if project.findings.hasErrors, !request.isForced {
      renderer.readOnly()
    } else {
      renderer.run(progress)
    }
    return renderer.result
  }

  /// Everything that a request asks for, laid out and not yet written.
  static func renditions(
    _ request: RenderRequest, of project: Project
  ) -> (renditions: [Rendition], result: RenderResult) {
    var request = request
    request.formats = []
    var renderer = ReportRenderer(project, request)
    renderer.result.findings = project.findings
    if !project.findings.hasErrors || request.isForced { renderer.run { _ in } }
    return (renderer.renditions, renderer.result)
  }

  private mutating func run(_ progress: (String) -> Void) {
    let formats = request.formats.compactMap { name in
      let format = OutputFormat.named(name)
      if format == nil { noteUnknown("format", name, among: OutputFormat.all.map(\.name)) }
      return format
    }
    guard let profile = PDFProfile.named(request.conformance) else {
      return noteUnknown("conformance", request.conformance, among: PDFProfile.all.map(\.name))
    }
    for name in chosenReports() {
      guard let definition = definition(name) else { continue }
      for variant in variants(of: definition) {
        progress(variant.stem(of: definition, style: request.style))
        render(definition, variant, as: formats, profile)
      }
    }
  }

  /// Reads what would be rendered, so that its faults are told beside those of the dossier.
  private mutating func readOnly() {
    for name in chosenReports() {
      guard let definition = definition(name) else { continue }
      _ = theme(of: definition)
    }
  }

  // MARK: What is wanted

  private mutating func chosenReports() -> [String] {
    let known = project.reportNames
    if request.reports.isEmpty {
      if known.isEmpty {
        note("project.no-report", "there is no report in \"Reports\"")
      }
      return known
    }
    return request.reports.filter { name in
      let isKnown = known.contains(name)
      if !isKnown { noteUnknown("report", name, among: known) }
      return isKnown
    }
  }

  private mutating func definition(_ name: String) -> ReportDefinition? {
    var reader = FileReader(places: project.places)
    let path = FilePath.join(project.places.reports, name + ".md")
    guard let file = reader.text(at: path) else {
      result.findings += reader.findings
      return nil
    }
    result.texts.append(file)
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
      note("project.bad-utf8", "the file is not UTF-8", at: .file(file.path))
      return nil
    }
    let (definition, findings) = ReportDefinition.read(file)
    result.findings += findings
    if findings.hasErrors { faulty.insert(name) }
    return definition
  }

  /// The languages and countries that a report is wanted in.
  private mutating func variants(of definition: ReportDefinition) -> [RenderVariant] {
    var languages = definition.languages
    if !request.languages.isEmpty, request.languages != ["all"] {
      languages = request.languages.filter { tag in
        let isKnown = definition.languages.contains(tag)
        if !isKnown {
          noteUnknown("language", tag, among: definition.languages, of: definition.name)
        }
        return isKnown
      }
    }
    var countries: [String?] = [nil]
    if definition.parameters.contains("country") {
      let wanted = request.countries
      countries = wanted.isEmpty || wanted == ["all"] ? project.dossier.countryCodes : wanted
    }
    return countries.flatMap { country in
      languages.map { RenderVariant(language: $0, country: country) }
    }
  }

  // MARK: One output

  private mutating func render(
    _ definition: ReportDefinition, _ variant: RenderVariant, as formats: [OutputFormat],
    _ profile: PDFProfile
  ) {
    guard let theme = theme(of: definition),
      let wording = Wording.named(variant.language)
    else { return }
    let options = ReportOptions(
      asOf: request.asOf, country: variant.country, isUnchecked: project.findings.hasErrors,
      hasAnnex: request.hasAnnex, editions: editions(of: definition))
    let (report, findings) = composer.compose(definition, in: wording, options: options)
    note(findings)
    guard let report, request.depth == .pages, !faulty.contains(definition.name) else { return }
    let setter = Typesetter(fonts: theme.fonts, hyphenator: hyphenation.hyphenator)
    let layouter = Layouter(
      theme: theme, wording: wording, setter: setter, producer: Program.nameAndVersion)
    var (document, crowded) = layouter.checked(report)
    note(crowded.map { $0.finding(in: definition) })
    if let created = request.created { document.metadata.created = Timestamp.text(created) }
    var rendition = Rendition(
      stem: variant.stem(of: definition, style: request.style), report: report,
      theme: theme, document: document, layouter: layouter, wording: wording,
      inputs: inputs(of: definition, variant, setter), profile: profile,
      figure: request.figure, scale: request.scale)
    if request.isMail || formats.contains(where: \.isMail) {
      rendition.mail = mailSetting(of: report, definition, wording)
    }
    note(hyphenation.findings)
    guard checkGlyphs(of: setter, in: definition), checkFigure(rendition, definition) else {
      return
    }
    if formats.isEmpty { renditions.append(rendition) }
    for format in formats { export(rendition, as: format, definition) }
  }

  /// The editions that a report compares with, as far as they are there; the report says which one
  /// it misses.
  private mutating func editions(of definition: ReportDefinition) -> [Edition] {
    guard !definition.editionNames.isEmpty else { return [] }
    if let frozen { return frozen }
    var shelf = EditionShelf(places: project.places)
    let editions = shelf.all()
    note(shelf.findings)
    editionFiles = shelf.texts
    result.texts += shelf.texts
    frozen = editions
    return editions
  }

  /// What a message of a report needs besides.
  private mutating func mailSetting(
    of report: ReportDocument, _ definition: ReportDefinition, _ wording: Wording
  ) -> MailSetting? {
    var desk = mailDesk ?? MailDesk(project, list: request.mailingList)
    if mailDesk == nil {
      note(desk.findings)
      result.texts += desk.texts
    }
    defer { mailDesk = desk }
    guard let day = try? CalendarDay(parsing: report.date) else { return nil }
    var setting = desk.setting(on: day, in: wording, date: request.created)
    setting.reportTellsChanges = !definition.editionNames.isEmpty
    return setting
  }

  private mutating func export(
    _ rendition: Rendition, as format: OutputFormat, _ definition: ReportDefinition
  ) {
    do {
      result.files += try format.export(rendition)
    } catch {
      note(error.code, error.message, at: .file(definition.file))
    }
  }

  /// What one output is made from.
  private func inputs(
    of definition: ReportDefinition, _ variant: RenderVariant, _ setter: Typesetter
  ) -> Rendition.Inputs {
    let style = request.style ?? definition.style
    let styles = StyleReader.lineage(of: style, in: styleFiles).compactMap { styleFiles[$0] }
    let own = result.texts.first { $0.path == definition.file }.map { [$0] } ?? []
    let editions = definition.editionNames.isEmpty ? [] : editionFiles
    let files = project.files + own + styles + editions
    return Rendition.Inputs(
      dossier: project.dossier, files: files.map(project.places.portable), fonts: setter.fonts,
      style: style, country: variant.country)
  }

  private mutating func theme(of definition: ReportDefinition) -> Theme? {
    let name = request.style ?? definition.style
    let key = "\(name) on \(definition.pageSize.rawValue)"
    if let theme = themes[key] { return theme }
    var reader = FileReader(places: project.places)
    for style in project.styleNames where styleFiles[style] == nil {
      let path = FilePath.join(project.places.styles, style + ".yaml")
      styleFiles[style] = reader.text(at: path)
      result.texts += [styleFiles[style]].compactMap(\.self)
    }
    let (theme, findings) = StyleReader.read(
      name, from: styleFiles, fonts: fonts.locator, sheet: definition.pageSize.size)
    // A fault without a place is one of the name, which the report gives unless the user does.
    let placed = findings.map { finding in
      var finding = finding
      if request.style == nil { finding.span = finding.span ?? .file(definition.file) }
      return finding
    }
    note(reader.findings + placed)
    themes[key] = theme
    return theme
  }

  // MARK: Findings

  private mutating func checkGlyphs(
    of setter: Typesetter, in definition: ReportDefinition
  ) -> Bool {
    for face in setter.unreadableFonts {
      note("style.unreadable-font", "cannot read the font file \"\(face.name)\"")
    }
    for glyph in setter.missingGlyphs {
      let code = String(glyph.scalar.value, radix: 16, uppercase: true)
      note(
        "render.missing-glyph",
        "no font of \"\(glyph.family)\" has \"\(glyph.scalar)\" (U+\(code))",
        at: .file(definition.file),
        hints: [Hint("add a family that has it to the style's fallback")])
    }
    return setter.missingGlyphs.isEmpty && setter.unreadableFonts.isEmpty
  }

  private mutating func checkFigure(
    _ rendition: Rendition, _ definition: ReportDefinition
  ) -> Bool {
    guard let figure = request.figure, figure != Rendition.allFigures,
      rendition.layouter.figure(named: figure, of: rendition.report) == nil
    else { return true }
    noteUnknown("figure", figure, among: definition.blockNames, of: definition.name)
    return false
  }

  private mutating func note(
    _ code: String, _ message: String, at span: Span? = nil, hints: [Hint] = []
  ) {
    note([Finding(code, message, at: span, hints: hints)])
  }

  /// Notes findings, each once: several languages of a report have many in common.
  private mutating func note(_ findings: [Finding]) {
    for finding in findings where !result.findings.contains(finding) {
      result.findings.append(finding)
    }
  }

  private mutating func noteUnknown(
    _ kind: String, _ name: String, among known: [String], of report: String? = nil
  ) {
    let nearest = Suggestion.nearest(to: name, among: known)
    let list = "known are \(known.joined(separator: ", "))"
    let place = report.map { " of \"\($0)\"" } ?? ""
    note(
      "render.unknown-\(kind)", "there is no \(kind) \"\(name)\"\(place)",
      hints: [Hint(nearest.map { "write \"\($0)\"" } ?? list)])
  }
}
