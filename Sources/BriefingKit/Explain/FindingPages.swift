import Checking
public import Diagnostics
import Dossier
import Editions
import Mail
import Notation
import Report

/// The pages that `briefing explain` prints: one for every rule and one for every code.
public enum FindingPages {
  /// The rules A1 to A30, in order.
  public static let rules = PageText.pages(ruleText1 + ruleText2 + ruleText3, titles: [:])

  /// The codes of findings by area, in the order in which a project is read.
  public static let codes =
    PageText.pages(
      [
        yamlText, csvText, literalText, tableText, checkText, ruleCheckText, sourceText,
        entailmentText, reportText, reportFigureText, queryText, styleText, projectText,
        renderText, editionText, mailText, sendText,
      ].joined(), titles: titles) + generalPages

  /// All pages.
  public static let all = rules + codes

  /// The page of a rule or code, in any case; nil if there is none.
  public static func page(_ name: String) -> FindingPage? {
    all.first { $0.name == name.uppercased() || $0.name == name.lowercased() }
  }

  /// What must hold, as the rooms say it themselves.
  private static var titles: [String: String] {
    let kinds =
      YAML.findingKinds + CSV.findingKinds + DossierReader.findingKinds
      + ReportDefinition.findingKinds + Entailment.findingKinds + Edition.findingKinds
      + MailingList.findingKinds
    return Dictionary(kinds.map { ($0.code, $0.title) }) { first, _ in first }
  }

  /// What every reader of mappings can find, told once for each kind of file.
  private static var generalPages: [FindingPage] {
    [
      ("dossier", "a dossier"), ("report", "a report"), ("style", "a style"),
      ("edition", "an edition"), ("import", "a mapping"),
      ("mail", "a file of recipients"),
    ].flatMap {
      area, file in
      PageText.pages(
        generalText.replacing("{area}", with: area).replacing("{file}", with: file),
        titles: Dictionary(
          MappingReader.findingKinds(area: area).map { ($0.code, $0.title) }
        ) { first, _ in first })
    }
  }
}
