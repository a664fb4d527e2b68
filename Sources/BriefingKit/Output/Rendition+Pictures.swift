import Layout
import Report
import Scene

extension Rendition {
  /// A frame with the name of its file.
  struct Picture {
    /// The name of the file without an ending.
    var stem: String
    /// What the picture shows, in a few words.
    var title: String
    /// What the picture shows, for someone who does not see it; empty for pages, whose text says it.
    var description: String
    /// The drawing.
    var frame: Frame
  }

  /// The name that stands for every figure.
  static let allFigures = "all"

  /// The pages, or the figures that are wanted.
  var pictures: [Picture] {
    if let figure {
      let names = figure == Self.allFigures ? layouter.figureNames(of: report) : [figure]
      return names.compactMap(picture(ofFigure:))
    }
    return document.pages.indices.map { index in
      Picture(
        stem: pageStem(index),
        title: "\(document.metadata.title) (\(index + 1)/\(document.pages.count))",
        description: "", frame: document.pages[index])
    }
  }

  private func picture(ofFigure name: String) -> Picture? {
    layouter.figure(named: name, of: report).map { drawing in
      Picture(
        stem: "\(stem).\(name)", title: drawing.title.isEmpty ? name : drawing.title,
        description: drawing.description, frame: drawing.frame)
    }
  }

  /// The name of a page's file without an ending; pages sort by name.
  func pageStem(_ index: Int) -> String {
    let digits = String(document.pages.count).count
    let number = String(index + 1)
    let padding = String(repeating: "0", count: digits - number.count)
    return "\(stem).page-\(padding)\(number)"
  }
}
