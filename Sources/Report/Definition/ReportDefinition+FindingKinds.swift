public import Diagnostics
import Notation

extension ReportDefinition {
  /// Everything that reading and composing a report can find; YAML and questions apart.
  public static var findingKinds: [FindingKind] {
    MappingReader.findingKinds(area: "report") + textKinds + blockKinds + compositionKinds
  }

  private static let textKinds = [
    FindingKind("report.missing-front-matter", "a report begins with its front matter"),
    FindingKind("report.bad-date", "an as-of date is 'latest' or a day"),
    FindingKind("report.missing-text", "every text stands in every language of the report"),
    FindingKind("report.unknown-language", "a text is in a language of the report"),
    FindingKind("report.uneven-text", "the versions of a text say the same with the same figures"),
    FindingKind("report.heading-level", "headings have level 2 or 3"),
    FindingKind("report.unsupported-markup", "a report has headings, paragraphs, lists, tables"),
    FindingKind("report.typed-number", "a number in prose is a reference to a figure"),
    FindingKind("report.broken-reference", "a reference is {{ measure name=value | form }}"),
    FindingKind("report.unknown-form", "a value is printed in a form that there is"),
    FindingKind("report.unknown-parameter", "a parameter is one of the report's"),
  ]

  private static let blockKinds = [
    FindingKind("report.unknown-comment", "a comment is a language, a condition or its end"),
    FindingKind("report.open-condition", "a condition is opened once and closed once"),
    FindingKind("report.unknown-block", "a fenced block is of a kind that there is"),
    FindingKind("report.duplicate-name", "a name is given to one block"),
  ]

  private static let compositionKinds = [
    FindingKind("report.undated-dossier", "a day stands for \"now\""),
    FindingKind("report.missing-country", "a report about a country is given one"),
    FindingKind("report.unknown-country", "a report's country is an actor of the dossier"),
    FindingKind("report.refused-figure", "no rule forbids a figure that a report asks for"),
    FindingKind("report.empty-figure", "a block finds something, or says what to do otherwise"),
    FindingKind("report.unknown-edition", "an edition that a block compares with is there"),
    FindingKind("report.unused-annotation", "an annotation stands at what its chart draws"),
    FindingKind("report.unfit-figure", "a figure has the shape that its block draws"),
    FindingKind("report.unfit-chart", "a figure has the shape that its chart kind draws"),
    FindingKind("report.mixed-units", "the panels of a chart have one unit (A9)"),
    FindingKind("report.not-a-value", "a figure in running text is a single value"),
    FindingKind("report.borrowed-text", "what a report prints is in the report's language"),
    FindingKind("report.ungrounded-figure", "every printed number has evidence"),
  ]
}
