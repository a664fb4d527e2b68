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

extension MarkupFonts {
  /// The names of a style's fonts; a file that several families have is called as in the first by
  /// alphabet.
  init(_ book: FontBook) {
    self.init()
    for (_, family) in book.families.sorted(by: { $0.key < $1.key }) {
      let files = family.faces.sorted { a, b in
        (a.key.weight.rawValue, a.key.isItalic ? 1 : 0)
          < (b.key.weight.rawValue, b.key.isItalic ? 1 : 0)
      }
      for (key, face) in files where faces[face.name] == nil {
        faces[face.name] = Face(
          families: family.names, weight: key.weight.rawValue, isItalic: key.isItalic)
      }
    }
  }
}
