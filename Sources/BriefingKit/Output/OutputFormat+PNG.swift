import CairoRenderer
import Report
import Scene
import Dossier
import Wording

extension OutputFormat {
  /// One picture a page, or of one figure.
  static let png = OutputFormat(
    name: "png", fileExtension: "png", mediaType: "image/png",
    summary: "one picture a page, or of one figure with --figure",
    export: { rendition throws(ExportError) in
      do {
        let renderer = try rendition.renderer.renderer()
        var files: [OutputFile] = []
        for picture in rendition.pictures {
          let bytes = try renderer.drawPNG(
            frame: picture.frame, scale: rendition.scale,
            metadata: rendition.metadata(of: picture))
          files.append(OutputFile(name: picture.stem + ".png", bytes: bytes))
        }
        return files
      } catch {
        throw ExportError(code: "render.failed", message: "\(error)")
      }
    })
}

extension Rendition {
  fileprivate func metadata(of picture: Picture) -> PNGMetadata {
    PNGMetadata(
      title: picture.title,
      description: picture.description.isEmpty ? document.metadata.subject : picture.description,
      source: sourceNames, language: report.language)
  }

  /// The sources that the report rests on.
  private var sourceNames: String {
    let wanted = Set(report.records)
    let ids = inputs.dossier.records.map(\.id).filter { wanted.contains($0.rawValue) }
    let sources = inputs.dossier.excerpt(of: ids).sources
    return sources.map { $0.header.label.text(in: report.language) ?? $0.id.rawValue }
      .joined(separator: "; ")
  }
}
