import Diagnostics
import Layout
import Quantities
import Report
import Scene
import Styling
import Typesetting
import Wording

/// Makes one output after the other.
///
/// Each thread has an engine of its own: open fonts, shapes and patterns are never shared.
struct VariantEngine {
  private let material: RenderMaterial
  private let tools: EngineTools
  private let hyphenation: HyphenationShelf
  private var composer: ReportComposer
  private var mailDesk: MailDesk?
  private var request: RenderRequest { material.request }

  /// An engine that has made nothing yet.
  init(_ material: RenderMaterial, tools: EngineTools) {
    self.material = material
    self.tools = tools
    hyphenation = HyphenationShelf(material.project.places)
    composer = material.composer
    mailDesk = material.mailDesk
  }

  /// The files of an output; a fault of one format leaves the others alone.
  mutating func outcome(of variant: RenderVariant) -> VariantOutcome {
    var outcome = VariantOutcome(variant: variant)
    let rendition = rendition(of: variant, &outcome)
    outcome.patterns = hyphenation.asked
    guard let rendition else { return outcome }
    for format in material.formats {
      do {
        outcome.files += try format.export(rendition)
      } catch {
        let file = material.reports[variant.report]?.definition.file
        outcome.findings.append(Finding(error.code, error.message, at: file.map(Span.file)))
      }
    }
    return outcome
  }

  /// An output, laid out and not yet written; nil where a finding is an error, or where pages are
  /// not wanted.
  mutating func rendition(
    of variant: RenderVariant, _ outcome: inout VariantOutcome
  ) -> Rendition? {
    guard let source = material.reports[variant.report],
      let theme = material.looks.theme(of: source.definition, style: variant.style)
    else {
      outcome.isMissing = true
      return nil
    }
    let options = options(of: source, variant)
    guard request.depth == .pages else {
      outcome.findings += composer.findings(
        in: source.definition, language: variant.language, options: options)
      return nil
    }
    guard let wording = Wording.named(variant.language) else {
      outcome.isMissing = true
      return nil
    }
    let (report, findings) = composer.compose(source.definition, in: wording, options: options)
    outcome.findings += findings
    guard let report, !source.isFaulty else {
      outcome.isMissing = true
      return nil
    }
    if let before = material.shown {
      let shown = RenderMemory.Shown(report: report, theme: theme)
      outcome.shown = shown
      if before[variant] == shown { return nil }
    }
    return layOut(report, source, variant, theme, wording, &outcome)
  }

  private func options(of source: ReportSource, _ variant: RenderVariant) -> ReportOptions {
    ReportOptions(
      asOf: request.asOf, country: variant.country,
      isUnchecked: material.project.findings.hasErrors, hasAnnex: request.hasAnnex,
      editions: material.editions(of: source.definition))
  }

  private mutating func layOut(
    _ report: ReportDocument, _ source: ReportSource, _ variant: RenderVariant, _ theme: Theme,
    _ wording: Wording, _ outcome: inout VariantOutcome
  ) -> Rendition? {
    let (setter, renderer) = tools.kit(
      for: theme.fonts, hyphenator: hyphenation.hyphenator)
    let layouter = Layouter(
      theme: theme, wording: wording, setter: setter, producer: Program.nameAndVersion)
    var (document, crowded) = layouter.checked(report)
    outcome.findings += crowded.map { $0.finding(in: source.definition) }
    if let created = request.created { document.metadata.created = Timestamp.text(created) }
    let style = variant.style ?? source.definition.style
    let inputs = Rendition.Inputs(
      dossier: material.project.dossier, files: material.files(of: source, style: style),
      digests: tools.digests, fonts: setter.fonts, style: style, country: variant.country)
    var rendition = Rendition(
      stem: variant.stem, report: report, theme: theme, document: document, layouter: layouter,
      wording: wording, inputs: inputs, renderer: renderer, profile: material.profile,
      figure: request.figure, scale: request.scale)
    rendition.mail = mailSetting(of: report, source.definition, wording)
    let faults = RenditionCheck(rendition: rendition, definition: source.definition)
      .findings(setter)
    outcome.findings += hyphenation.findings + faults
    outcome.isMissing = faults.hasErrors
    return outcome.isMissing ? nil : rendition
  }

  /// What a message of a report needs besides; nil where none is wanted.
  private mutating func mailSetting(
    of report: ReportDocument, _ definition: ReportDefinition, _ wording: Wording
  ) -> MailSetting? {
    guard let day = try? CalendarDay(parsing: report.date) else { return nil }
    let created = request.created
    var setting = mailDesk?.setting(on: day, in: wording, date: created)
    setting?.reportTellsChanges = !definition.editionNames.isEmpty
    return setting
  }
}

/// What became of one output.
struct VariantOutcome: Hashable, Sendable {
  /// What was to be made.
  var variant: RenderVariant
  /// The finished files.
  var files: [OutputFile] = []
  /// What is wrong, or worth knowing.
  var findings: [Finding] = []
  /// Whether nothing could be made of it.
  var isMissing = false
  /// What it shows, where that is remembered.
  var shown: RenderMemory.Shown?
  /// The pattern files that the engine has asked for so far: names, and paths where they are there.
  var patterns: [String: String?] = [:]
}
