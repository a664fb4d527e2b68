import Charts
import Layout
import Markup
import Report
import Styling

extension OutputFormat {
  /// One file for browsers, made from the report tree.
  static let html = OutputFormat(
    name: "html", fileExtension: "html", mediaType: "text/html",
    summary: "one self-contained page for browsers, light and dark, for phones and wide screens",
    export: { rendition throws(ExportError) in
      rendition.webFigures.map { figure in
        let page = HTMLDocument(
          report: rendition.report, theme: rendition.theme, wording: rendition.wording,
          pictures: rendition.webPictures(of: figure), generator: Program.nameAndVersion,
          figure: figure)
        let stem = figure.map { "\(rendition.stem).\($0)" } ?? rendition.stem
        return OutputFile(name: "\(stem).html", bytes: Array(page.html().utf8))
      }
    })
}

extension Rendition {
  /// The figures that get a page of their own; nil for the page of the whole report.
  fileprivate var webFigures: [String?] {
    figure == Self.allFigures ? layouter.figureNames(of: report) : [figure]
  }

  /// The charts of the report or one of them, each drawn for wide screens and for phones.
  fileprivate func webPictures(of name: String?) -> [String: HTMLDocument.Picture] {
    var pictures: [String: HTMLDocument.Picture] = [:]
    for case .figure(let figure) in report.blocks where name == nil || figure.name == name {
      pictures[figure.name] = webPicture(of: figure)
    }
    return pictures
  }

  private func webPicture(of figure: FigureBlock) -> HTMLDocument.Picture? {
    let measure = HTMLMeasure(theme)
    guard let kind = ChartKinds.kind(named: figure.kind),
      let wide = draw(figure, kind, width: figure.width == .full ? measure.full : measure.text)
    else { return nil }
    // The title is read before the picture, so its description does not say it again.
    let description =
      figure.alternative.isEmpty
      ? kind.describe(figure.data, title: "", wording: wording) : figure.alternative
    return HTMLDocument.Picture(
      wide: wide, narrow: narrowPicture(of: figure, kind, from: measure.narrow),
      description: description)
  }

  /// The picture for phones: the narrowest of some in which no label touches anything.
  private func narrowPicture(
    of figure: FigureBlock, _ kind: any ChartKind.Type, from width: Double
  ) -> ChartPicture? {
    let pictures = [1, 1.12, 1.25].lazy.compactMap { draw(figure, kind, width: width * $0) }
    return pictures.first { collisions(in: $0, paper: theme.palette.paper).isEmpty }
      ?? pictures.first
  }

  private func draw(
    _ figure: FigureBlock, _ kind: any ChartKind.Type, width: Double
  ) -> ChartPicture? {
    let context = ChartContext(
      width: width, theme: theme, wording: wording, setter: layouter.setter)
    return kind.draw(figure.data, in: context)
  }
}
