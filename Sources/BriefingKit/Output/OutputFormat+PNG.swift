import Report
import Layout
import CairoRenderer
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
          files.append(OutputFile(name: picture.name, bytes: bytes))
        }
        return files
      } catch {
        throw ExportError(code: "render.failed", message: "\(error)")
      }
    })
}

extension Rendition {
  /// A frame with the file name of its picture.
  struct Picture {
    /// The file name.
    var name: String
    /// What the picture shows, in a few words.
    var title: String
    /// The drawing.
    var frame: Frame
  }

  /// The pages, or the one figure.
  var pictures: [Picture] {
    if let figure {
      return layouter.figure(named: figure, of: report).map { frame in
        [Picture(name: "\(stem).\(figure).png", title: figure, frame: frame)]
      } ?? []
    }
    let digits = String(document.pages.count).count
    return document.pages.indices.map { index in
      let number = String(index + 1)
      let padding = String(repeating: "0", count: digits - number.count)
      return Picture(
        name: "\(stem).page-\(padding)\(number).png",
        title: "\(document.metadata.title) (\(index + 1)/\(document.pages.count))",
        frame: document.pages[index])
    }
  }

  func metadata(of picture: Picture) -> PNGMetadata {
    PNGMetadata(
      title: picture.title, description: document.metadata.subject,
      source: document.metadata.producer, language: report.language)
  }
}
