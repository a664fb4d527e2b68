public import Diagnostics
import Notation

extension DossierReader {
  /// Everything that reading, checking and auditing a dossier can find; YAML and CSV apart.
  public static var findingKinds: [FindingKind] {
    MappingReader.findingKinds(area: "dossier") + literalKinds + tableKinds
      + DossierCheck.all.map { FindingKind($0.code, $0.title) } + auditKinds
  }

  private static let literalKinds = [
    FindingKind("dossier.bad-id", "an id is lower-case words joined by hyphens"),
    FindingKind("dossier.bad-amount", "an amount is a hedge, a number and a currency"),
    FindingKind("dossier.bad-number", "a number is written in decimal digits"),
    FindingKind("dossier.bad-date", "a date is written as EDTF has it"),
    FindingKind("dossier.bad-duration", "a duration is written as ISO 8601 has it"),
    FindingKind("dossier.bad-digest", "a SHA-256 has 64 hexadecimal digits"),
    FindingKind("dossier.bad-anchor", "an anchor is source#paragraph:start-end@digest"),
    FindingKind("dossier.bad-sector", "a sector code is not empty"),
    FindingKind("dossier.unknown-country", "a country is a code of ISO 3166-1"),
    FindingKind("dossier.unknown-language", "a language is a tag of BCP 47"),
  ]

  private static let tableKinds = [
    FindingKind("dossier.no-manifest", "a dossier has a file 'dossier.yaml'"),
    FindingKind("dossier.missing-file", "every table that 'dossier.yaml' names is there"),
    FindingKind("dossier.missing-column", "a table has the columns of its kind"),
    FindingKind("dossier.duplicate-sector", "a sector code stands once in its table"),
    FindingKind("dossier.bad-currency", "a currency is a code of ISO 4217"),
    FindingKind("dossier.bad-rate", "a rate is above 0"),
    FindingKind("dossier.duplicate-row", "a row of a table stands once"),
    FindingKind("dossier.overlapping-rows", "the dates of a table's rows do not overlap"),
    FindingKind("dossier.unnamed-row", "a row of a table has a date or step"),
  ]

  private static let auditKinds = [
    FindingKind("dossier.changed-source", "a source's text is the one that was cited"),
    FindingKind("dossier.moved-anchor", "a passage stands where its anchor says"),
    FindingKind("dossier.orphan-anchor", "a passage stands in its source"),
  ]
}
