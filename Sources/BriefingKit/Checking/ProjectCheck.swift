public import Checking
public import Diagnostics
import Dossier
import Editions

/// Checks a whole project without writing anything.
public enum ProjectCheck {
  /// What a check found.
  public struct Outcome: Sendable {
    /// Everything that is wrong, in the order of a report.
    public var findings: [Finding]
    /// The files that findings point into.
    public var texts: [TextFile]
    /// One line with the counts of records, anchors and figures.
    public var summary: String
    /// The anchors that can be rewritten because their passages stand elsewhere.
    public var moves: [AnchorMove] = []
  }

  /// Checks the dossier, its anchors and figures against the sources, all reports in all their
  /// languages and styles, and the seals of frozen editions; where these are asked for by name, also
  /// whether they still follow from the dossier.
  ///
  /// - Parameters:
  ///   - sources: the folder of texts that are kept outside; nil to follow the dossier.
  ///   - names: rules (`A7`), codes (`dossier.cycle`) or areas (`entailment`) to stay with; none
  ///     for all.
  ///   - laysOut: whether pages are made too, which tells what no font can print and what has no
  ///     room, and takes longer.
  public static func run(
    _ project: Project, sources: String? = nil, only names: [String] = [],
    layingOut laysOut: Bool = false
  ) -> Outcome {
    let selection = CheckSelection(names)
    var findings = selection.findings + project.findings
    var texts = project.files
    var shelf = EditionShelf(places: project.places)
    var editions = EditionLibrary()
    if selection.needsReports || selection.needsEditions {
      editions = shelf.library()
      findings += shelf.findings
      texts += shelf.texts
    }
    if selection.needsReports {
      var request = RenderRequest()
      request.formats = []
      request.depth = laysOut || selection.needsPages ? .pages : .composed
      request.editions = editions
      let rendered = ReportRenderer.render(request, of: project)
      findings += rendered.findings.filter { !project.findings.contains($0) }
      texts = rendered.texts + shelf.texts
    }
    if selection.comparesEditions, !project.findings.hasErrors {
      findings += EditionAudit.findings(editions.all, on: shelf, of: project)
    }
    var moves: [AnchorMove] = []
    var summary = "\(project.dossier.ids.count) records"
    if selection.needsTexts {
      let found = SourceTexts(of: project, folder: project.textFolder(sources))
      let cited = CitedTexts(of: project.dossier, texts: found.texts)
      let figures = Entailment.check(cited, places: project.fields)
      findings += found.findings + figures.findings
      moves = MovedPassages.moves(in: cited)
      findings += MovedPassages.amend(SourceAudit.findings(in: cited), with: moves)
      summary += line(AnchorCheck(of: cited), figures)
    }
    findings = findings.filter(selection.wants).sortedForReport()
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    return Outcome(
      findings: findings, texts: texts,
      summary: summary + "; \(errors) errors, \(warnings) warnings", moves: moves)
  }

  private static func line(_ anchors: AnchorCheck, _ figures: Entailment) -> String {
    "; anchors: \(anchors.verified) verified, \(anchors.unverified) unverified, "
      + "\(anchors.orphaned) orphaned; figures: \(figures.verified) verified, "
      + "\(figures.unverified) unverified, \(figures.findings.count) differing"
  }
}
