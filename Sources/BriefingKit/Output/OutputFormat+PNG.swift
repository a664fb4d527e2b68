import CairoRenderer
import Report
import Scene

extension OutputFormat {
  /// One picture a page, or of one figure.
  static let png = OutputFormat(
    name: "png", fileExtension: "png", mediaType: "image/png",
    summary: "one picture a page, or of one figure with --figure",
    export: { rendition throws(ExportError) in
      do {
        let renderer = try CairoRenderer()
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
      source: document.metadata.producer, language: report.language)
  }
}
