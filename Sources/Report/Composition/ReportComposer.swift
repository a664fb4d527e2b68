import Analysis
public import Diagnostics
public import Dossier
public import Quantities
public import Wording

/// Makes reports from definitions and a dossier: every value is asked for, worded and cited.
///
/// A composer remembers the answers that it got, so that the languages of a report, and reports that
/// ask the same, cost one answer each.
public struct ReportComposer: Sendable {
  private let index: DossierIndex
  private let latestDay: CalendarDay?
  private let engine: FigureEngine?
  private var answers = AnswerBook()
  /// The last report that was found sound in one language.
  private var sound: SoundReport?

  /// Prepares a checked dossier for any number of reports.
  public init(_ dossier: Dossier) {
    index = dossier.index
    latestDay = dossier.latestDay
    engine = latestDay.map { FigureEngine(dossier: dossier, asOf: $0) }
  }

  /// The report in one language; nil where a finding is an error.
  ///
  /// Codes: `report.undated-dossier`, `report.unknown-language`, `report.missing-country`, `report.unknown-country`,
  /// `report.refused-figure`, `report.not-a-value`, `report.ungrounded-figure`,
  /// `report.empty-figure`, `report.unfit-figure`, `report.borrowed-text` and those of questions, `query.*`.
  ///
  /// - Parameters:
  ///   - definition: the report as its author wrote it.
  ///   - wording: the language; it must be one of the definition's.
  ///   - options: what the reader chose.
  public mutating func compose(
    _ definition: ReportDefinition, in wording: Wording, options: ReportOptions = ReportOptions()
  ) -> (document: ReportDocument?, findings: [Finding]) {
    guard var composition = composition(of: definition, in: wording, options) else {
      return (nil, [Finding.undated(definition)])
    }
    guard !composition.findings.hasErrors else { return (nil, composition.findings) }
    let document = lendingAnswers(to: &composition) { $0.document() }
    composition.reportBorrowedTexts()
    sound = SoundReport(composition)
    let findings = composition.findings.sortedForReport()
    return (findings.hasErrors ? nil : document, findings)
  }

  /// What composing a report in one language would find; nothing where the language is not known.
  ///
  /// Where the report was found sound in another language just before, and the texts in this one ask
  /// the same of the dossier, nothing is composed.
  public mutating func findings(
    in definition: ReportDefinition, language: String, options: ReportOptions = ReportOptions()
  ) -> [Finding] {
    if let sound, let day = Self.day(of: definition, options, latest: latestDay),
      sound.vouches(
        for: SoundReport.Subject(definition, on: day, options), of: definition, in: language)
    {
      return []
    }
    return Wording.named(language)
      .map { compose(definition, in: $0, options: options).findings } ?? []
  }

  /// The questions that a report asks of the dossier, in canonical form and sorted; none where it
  /// cannot be composed for what the reader chose.
  public mutating func questions(
    of definition: ReportDefinition, in wording: Wording, options: ReportOptions = ReportOptions()
  ) -> [String] {
    guard var composition = composition(of: definition, in: wording, options),
      !composition.findings.hasErrors
    else { return [] }
    _ = lendingAnswers(to: &composition) { $0.document() }
    return composition.asked.map(\.literal).sorted()
  }

  /// Composes with the answers that are known: lent, not copied, since a book that two hold is copied
  /// with the first new answer.
  private mutating func lendingAnswers<Result>(
    to composition: inout Composition, _ compose: (inout Composition) -> Result
  ) -> Result {
    swap(&composition.answers, &answers)
    defer { swap(&composition.answers, &answers) }
    return compose(&composition)
  }

  /// A report before anything of it is composed; nil where no day stands for now.
  private func composition(
    of definition: ReportDefinition, in wording: Wording, _ options: ReportOptions
  ) -> Composition? {
    guard let asOf = Self.day(of: definition, options, latest: latestDay) else { return nil }
    let engine =
      engine?.on(asOf) ?? FigureEngine(dossier: index.dossier, asOf: asOf)
    var composition = Composition(
      definition, engine: engine,
      naming: Naming(
        index: index, wording: wording, languages: definition.languages),
      options: options)
    composition.checkChoice()
    return composition
  }

  /// The report in one language, where no other is made of the dossier.
  public static func compose(
    _ definition: ReportDefinition, from dossier: Dossier, in wording: Wording,
    options: ReportOptions = ReportOptions()
  ) -> (document: ReportDocument?, findings: [Finding]) {
    var composer = ReportComposer(dossier)
    return composer.compose(definition, in: wording, options: options)
  }

  /// The day that stands for "now": the reader's choice, the definition's, or the latest day that a
  /// record speaks of; nil where no record is dated.
  public static func day(
    of definition: ReportDefinition, _ dossier: Dossier, _ options: ReportOptions
  ) -> CalendarDay? {
    day(of: definition, options, latest: dossier.latestDay)
  }

  private static func day(
    of definition: ReportDefinition, _ options: ReportOptions, latest: CalendarDay?
  ) -> CalendarDay? {
    if let day = options.asOf { return day }
    switch definition.asOf {
    case .day(let day): return day
    case .latest: return latest
    }
  }
}

extension Dossier {
  /// The latest day on which something was said, signed, observed or published; nil where nothing
  /// is dated.
  ///
  /// Of a publication whose day is not known the first possible one counts.
  public var latestDay: CalendarDay? {
    let dates =
      commitments.map(\.statedOn) + stocks.map(\.asOf) + documentSets.map(\.date)
      + proposals.map(\.proposedOn) + interests.map(\.statedOn) + events.map(\.statusAsOf)
    let days = dates.map { $0?.latest } + sources.map(\.published.earliest)
    return days.compactMap(\.self).max()
  }
}

extension Finding {
  fileprivate static func undated(_ definition: ReportDefinition) -> Finding {
    Finding(
      "report.undated-dossier", .error, "no record of the dossier has a date",
      at: .file(definition.file),
      hints: [Hint("name a day with '--as-of', or in the front matter as 'as-of'")])
  }
}
