import Analysis
import Dossier

/// The questions that every edition answers, besides those of the project's reports.
public enum StandardQuestions {
  /// The questions, by theme.
  public static let all = [
    "sources.count", "commitments.count", "commitments.by by=class", "stocks", "stocks.total",
    "documents", "documents.total", "proposals.count", "proposals.count strict=yes",
    "proposals.by by=country", "proposals.by by=country strict=yes", "proposals.by by=outcome",
    "interests.count", "interests.by by=country", "interests", "events.count", "events",
    "companies.count", "companies.by by=country",
  ]

  /// One question for each data table.
  static func tables(of dossier: Dossier) -> [String] {
    dossier.tables.map { "\(Measures.table) name=\($0.id)" }
  }
}
