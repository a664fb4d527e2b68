import Report
import Layout
import CairoRenderer
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
    /// What the picture shows, for someone who does not see it.
    var description: String
    /// The drawing.
    var frame: Frame
  }

  /// The pages, or the one figure.
  var pictures: [Picture] {
    if let figure {
      return layouter.figure(named: figure, of: report).map { frame in
        let words = words(ofFigure: figure)
        return [
          Picture(
            name: "\(stem).\(figure).png", title: words.title, description: words.description,
            frame: frame)
        ]
      } ?? []
    }
    let digits = String(document.pages.count).count
    return document.pages.indices.map { index in
      let number = String(index + 1)
      let padding = String(repeating: "0", count: digits - number.count)
      return Picture(
        name: "\(stem).page-\(padding)\(number).png",
        title: "\(document.metadata.title) (\(index + 1)/\(document.pages.count))",
        description: document.metadata.subject, frame: document.pages[index])
    }
  }

  /// What a PNG file says of its picture.
  func metadata(of picture: Picture) -> PNGMetadata {
    PNGMetadata(
      title: picture.title, description: picture.description, source: sourceNames,
      language: report.language)
  }

  /// The title of a figure, and its text alternative.
  private func words(ofFigure name: String) -> (title: String, description: String) {
    let inlines = report.blocks.compactMap { block -> [Inline]? in
      switch block {
      case .figure(let figure) where figure.name == name: figure.title
      case .table(let table) where table.name == name: table.title
      default: nil
      }
    }.first
    let title = inlines.map(layouter.plainText) ?? wording.text(.keyFigures)
    let node = document.structure.firstFigure(holding: "\(name).csv")
    return (title, node?.alternative ?? "")
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

extension StructureNode {
  /// The first figure, at or below this node, whose data a file holds.
  fileprivate func firstFigure(holding file: String) -> StructureNode? {
    if role == .figure, files.contains(file) { return self }
    for case .node(let part) in children {
      if let found = part.firstFigure(holding: file) { return found }
    }
    return nil
  }
}
