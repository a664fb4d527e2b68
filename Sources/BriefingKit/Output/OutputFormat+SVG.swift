import Markup
import Report
import Scene
import Styling

extension OutputFormat {
  /// One drawing a page, or of one figure, whose text stays text.
  static let svg = OutputFormat(
    name: "svg", fileExtension: "svg", mediaType: "image/svg+xml",
    summary: "one drawing a page, or of one figure with --figure; text stays text",
    export: { rendition throws(ExportError) in
      rendition.pictures.map { picture in
        OutputFile(
          name: picture.stem + ".svg",
          bytes: Array(
            rendition.drawing(of: picture).svg(for: .file, prefix: picture.stem).utf8))
      }
    })
}

extension Rendition {
  fileprivate func drawing(of picture: Picture) -> SVGDrawing {
    SVGDrawing(
      frame: picture.frame, role: figure == nil ? .page : .picture, title: picture.title,
      description: picture.description, language: report.language,
      fonts: MarkupFonts(theme.fonts), targets: figure == nil ? addresses : [:])
  }

  /// Where the named places of all pages are, by file.
  private var addresses: [String: String] {
    var addresses: [String: String] = [:]
    for (index, page) in document.pages.enumerated() {
      let stem = pageStem(index)
      for name in page.items.flatMap(\.anchorNames) {
        addresses[name] = SVGDrawing.address(of: name, in: stem + ".svg", prefix: stem)
      }
    }
    return addresses
  }
}
