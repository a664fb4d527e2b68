import CairoRenderer
import Layout
import Mail
import Markup
import Report
import Scene
import Styling

/// The figures of a report as pictures for a message.
struct MailPictures {
  /// How texts ask for the pictures, by the figure's name.
  private(set) var shown: [String: MailPicture] = [:]
  /// The pictures.
  private(set) var files: [MailMessage.Picture] = []

  /// The width of the drawing in points.
  ///
  /// Shown over the width of a message, its letters are as large as the text on a desk, and can
  /// still be read on a telephone.
  private static let drawnWidth = 320.0
  /// The width at which a message shows it, in CSS pixels.
  private static let shownWidth = 560.0
  /// Pixels for a point: nearly two for each CSS pixel.
  private static let scale = 3.0

  /// Draws the figures.
  ///
  /// - Parameter tag: letters and digits that no other content has.
  init(_ rendition: Rendition, tag: String) throws(ExportError) {
    let layouter = Layouter(
      theme: rendition.theme.narrowed(to: Self.drawnWidth), wording: rendition.wording,
      setter: rendition.layouter.setter, producer: Program.nameAndVersion)
    let report = rendition.report.withBareFigures
    for name in report.chartNames {
      guard var drawing = layouter.figure(named: name, of: report) else { continue }
      drawing.frame = drawing.frame.cropped(by: rendition.theme.style(.body).leading)
      try add(drawing, name, rendition, id: "figure-\(files.count + 1).\(tag)@briefing.invalid")
    }
  }

  private mutating func add(
    _ drawing: FigureDrawing, _ name: String, _ rendition: Rendition, id: String
  ) throws(ExportError) {
    let size = drawing.frame.size
    let metadata = PNGMetadata(
      title: drawing.title, description: drawing.description, source: "",
      language: rendition.report.language)
    do {
      let bytes = try rendition.renderer.renderer().drawPNG(
        frame: drawing.frame, scale: Self.scale, metadata: metadata)
      let file = MailMessage.File(name: "\(name).png", mediaType: "image/png", bytes: bytes)
      files.append(MailMessage.Picture(contentID: id, file: file))
      shown[name] = MailPicture(
        contentID: id, width: Int(Self.shownWidth),
        height: Int((Self.shownWidth * size.height / size.width).rounded()))
    } catch {
      throw ExportError(code: "render.failed", message: "\(error)")
    }
  }
}

extension Frame {
  /// The drawing without the white around it, which a message has of its own.
  fileprivate func cropped(by margin: Double) -> Frame {
    let inner = Group(offset: Point(x: -margin, y: -margin), items: items)
    let size = Size(width: size.width - 2 * margin, height: size.height - 2 * margin)
    return Frame(size: size, items: [.group(inner)])
  }
}

extension Theme {
  /// The look on a sheet with one column of a width.
  fileprivate func narrowed(to width: Double) -> Theme {
    var theme = self
    theme.page.size.width = width
    theme.page.marginLeft = 0
    theme.page.marginRight = 0
    theme.page.textWidth = width
    theme.page.gutter = 0
    theme.page.marginColumn = 0
    theme.page.notes = .foot
    theme.page.columns = 1
    return theme
  }
}

extension ReportDocument {
  /// The names of the charts, in order.
  fileprivate var chartNames: [String] {
    blocks.compactMap { block in
      if case .figure(let figure) = block { figure.name } else { nil }
    }
  }

  /// The report with charts that have no title and no note: a message sets these as text.
  fileprivate var withBareFigures: ReportDocument {
    var report = self
    report.blocks = blocks.map { block in
      guard case .figure(var figure) = block else { return block }
      figure.title = []
      figure.subtitle = []
      figure.note = []
      return .figure(figure)
    }
    return report
  }
}
