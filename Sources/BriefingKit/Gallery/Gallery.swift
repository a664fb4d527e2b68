import CairoRenderer
import Diagnostics
import Layout
import Report
import Scene
import Styling

/// Draws everything that a project's reports hold in every style, for a look at all of it at once.
public enum Gallery {
  /// Contact sheets as PNG files, one a style: each figure of the project's reports in their first
  /// language, then the first page of each report in each language, of other projects too.
  ///
  /// Reports on one country are drawn for the dossier's first.
  ///
  /// - Parameters:
  ///   - projects: the project whose figures are drawn, then others whose pages are.
  ///   - styles: the names of styles; empty for all of the first project.
  ///   - scale: pixels for a point; above 0, at most 10.
  ///   - progress: called before each style with its name.
  public static func draw(
    _ projects: [Project], styles: [String] = [], scale: Double,
    progress: (String) -> Void = { _ in }
  ) -> RenderResult {
    var result = RenderResult()
    let names = styles.isEmpty ? projects.first?.styleNames ?? [] : styles
    for style in names {
      progress(style)
      var cells: [ContactSheet.Cell] = []
      var sheet: ContactSheet?
      var heading = style
      for (index, project) in projects.enumerated() {
        let rendered = renditions(of: project, in: style)
        result.add(rendered.result)
        if let first = rendered.renditions.first, index == 0 {
          sheet = ContactSheet(theme: first.theme, setter: first.layouter.setter)
          heading = "\(style)  ·  \(first.theme.summary)"
          cells = figures(of: rendered.renditions)
        }
        cells += pages(of: rendered.renditions)
      }
      guard let frame = sheet?.frame(heading: heading, cells: cells) else { continue }
      result.add(frame, of: style, scale: scale)
    }
    return result
  }

  private static func renditions(
    of project: Project, in style: String
  ) -> (renditions: [Rendition], result: RenderResult) {
    var request = RenderRequest()
    request.style = style
    request.countries = Array(project.dossier.countryCodes.prefix(1))
    return ReportRenderer.renditions(request, of: project)
  }

  /// The figures of each report in its first language.
  private static func figures(of renditions: [Rendition]) -> [ContactSheet.Cell] {
    var seen: Set<String> = []
    return renditions.filter { seen.insert($0.report.name).inserted }.flatMap { rendition in
      rendition.layouter.figureNames(of: rendition.report).compactMap { name in
        rendition.layouter.figure(named: name, of: rendition.report).map {
          ContactSheet.Cell(name: name, frame: $0.frame)
        }
      }
    }
  }

  private static func pages(of renditions: [Rendition]) -> [ContactSheet.Cell] {
    renditions.compactMap { rendition in
      rendition.document.pages.first.map {
        ContactSheet.Cell(name: rendition.stem, frame: $0)
      }
    }
  }
}

extension RenderResult {
  /// Adds what another rendering found, each finding once.
  fileprivate mutating func add(_ other: RenderResult) {
    findings += other.findings.filter { !findings.contains($0) }
    texts += other.texts.filter { !texts.contains($0) }
  }

  /// Adds a frame as a picture.
  fileprivate mutating func add(_ frame: Frame, of style: String, scale: Double) {
    do {
      let metadata = PNGMetadata(
        title: style, description: "", source: Program.nameAndVersion, language: "en")
      let bytes = try CairoRenderer().drawPNG(frame: frame, scale: scale, metadata: metadata)
      files.append(OutputFile(name: "\(style).png", bytes: bytes))
    } catch {
      findings.append(Finding("render.failed", "\(error)"))
    }
  }
}
