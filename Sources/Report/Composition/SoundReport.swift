import Analysis
import Quantities

/// A report that was composed in one language without a finding, and vouches for others.
///
/// Blocks make the same of the dossier in every language. So a report is sound in another language
/// too where the texts in it ask the same of the dossier, place by place, and where it has all texts
/// of the dossier that the first one prints.
struct SoundReport: Sendable {
  private let subject: Subject
  private let language: String
  /// The languages that lack a text of the dossier that the report prints.
  private let borrowers: Set<String>

  /// What makes two compositions one report.
  struct Subject: Hashable, Sendable {
    /// The path of the definition.
    var file: String
    var asOf: CalendarDay
    var country: String?
    var hasAnnex: Bool
    var isUnchecked: Bool

    /// A report on a day.
    init(_ definition: ReportDefinition, on day: CalendarDay, _ options: ReportOptions) {
      file = definition.file
      asOf = day
      country = options.country
      hasAnnex = options.hasAnnex
      isUnchecked = options.isUnchecked
    }
  }

  /// Remembers a report; nil where something was found.
  init?(_ composition: Composition) {
    guard composition.findings.isEmpty else { return nil }
    subject = Subject(
      composition.definition, on: composition.engine.asOf, composition.options)
    language = composition.language
    borrowers = composition.naming.borrowed.borrowers
  }

  /// Whether a report is sound in another language as well; false where only composing can tell.
  func vouches(
    for subject: Subject, of definition: ReportDefinition, in other: String
  ) -> Bool {
    subject == self.subject && !borrowers.contains(other)
      && definition.evenLanguages.isSuperset(of: [language, other])
  }
}
