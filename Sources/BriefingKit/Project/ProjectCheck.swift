public import Diagnostics
import Dossier

/// Checks a whole project without writing anything.
public enum ProjectCheck {
  /// What a check found.
  public struct Outcome: Sendable {
    /// Everything that is wrong, in the order of a report.
    public var findings: [Finding]
    /// The files that findings point into.
    public var texts: [TextFile]
    /// One line with the counts of records and anchors.
    public var summary: String
  }

  /// Checks the dossier, its anchors, and all reports in all their languages and styles.
  ///
  /// - Parameter sources: the folder of texts that are kept outside; nil to follow the dossier.
  public static func run(_ project: Project, sources: String? = nil) -> Outcome {
    var request = RenderRequest()
    request.formats = []
    let rendered = ReportRenderer.render(request, of: project)
    let anchors = AnchorCheck.run(project, folder: project.textFolder(sources))
    let findings = (rendered.findings + anchors.findings).sortedForReport()
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let summary =
      "\(project.dossier.records.count) records; anchors: \(anchors.verified) verified, "
      + "\(anchors.unverified) unverified, \(anchors.orphaned) orphaned; "
      + "\(errors) errors, \(warnings) warnings"
    return Outcome(findings: findings, texts: rendered.texts, summary: summary)
  }
}
