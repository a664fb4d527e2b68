internal import Charts
internal import Report
internal import Scene
internal import Styling
internal import Wording

extension HTMLWriter {
  /// Writes a chart: title, picture in two widths, how to read it, and its data.
  mutating func write(_ figure: FigureBlock) {
    let id = places.claim("figure-\(figure.name)")
    xml.start("figure", figure.attributes(id: id))
    writeCaption(figure.title, figure.subtitle, origin: id)
    if let picture = document.pictures[figure.name] {
      write(picture, of: figure, id: id)
      writeRemark(picture.wide.legend, figure.note, origin: id)
    } else {
      writeRemark([], figure.note, origin: id)
    }
    writeData(of: figure, id: id)
    xml.end()
  }

  /// Writes title and subtitle.
  mutating func writeCaption(_ title: [Inline], _ subtitle: [Inline], origin: String) {
    guard !title.isEmpty || !subtitle.isEmpty else { return }
    xml.start("figcaption")
    if !title.isEmpty { write(title, as: "p", [("class", "title")], origin: origin) }
    if !subtitle.isEmpty { write(subtitle, as: "p", [("class", "subtitle")], origin: origin) }
    xml.end()
  }

  /// Writes how to read a figure, then the author's words.
  mutating func writeRemark(_ legend: [String], _ note: [Inline], origin: String) {
    guard !legend.isEmpty || !note.isEmpty else { return }
    let space = legend.isEmpty || note.isEmpty ? "" : wording.sentenceSpace
    let words = legend.joined(separator: wording.sentenceSpace) + space
    write([.text(words)] + note, as: "p", [("class", "remark")], origin: origin)
  }

  // MARK: Pictures

  private mutating func write(
    _ picture: HTMLDocument.Picture, of figure: FigureBlock, id: String
  ) {
    let widths = [("wide", picture.wide), ("narrow", picture.narrow ?? picture.wide)]
    for (name, drawn) in widths {
      xml.start("div", [("class", "picture \(name)")])
      let drawing = SVGDrawing(
        frame: drawn.frame, role: .picture, title: figure.title.words,
        description: picture.description, language: report.language,
        fonts: MarkupFonts(theme.fonts))
      xml.add(drawing.fragment(prefix: places.claim("\(id)-\(name)")))
      for citation in drawn.citations { writeSpot(citation, on: drawn.frame, id: id) }
      xml.end()
    }
  }

  /// Lays a link over a mark in a picture.
  private mutating func writeSpot(
    _ citation: ChartPicture.Citation, on frame: Frame, id: String
  ) {
    guard let target = notes.cite(citation.note, from: id, &places) else { return }
    let x = (citation.area.minX + citation.area.width / 2) / frame.size.width
    let y = (citation.area.minY + citation.area.height / 2) / frame.size.height
    let place = "left:\(FixedNumber.text(x * 100))%;top:\(FixedNumber.text(y * 100))%"
    xml.element(
      "a",
      [
        ("class", "spot"), ("href", "#" + target), ("role", "doc-noteref"), ("style", place),
        ("aria-label", wording.text(.noteLink, ["number": String(citation.note)])),
      ], text: "")
  }

  // MARK: Data

  private mutating func writeData(of figure: FigureBlock, id: String) {
    let listings = figure.data.listings(in: wording).filter { !$0.groups.isEmpty }
    guard !listings.isEmpty else { return }
    let title = figure.title.words
    xml.start("details")
    mixed("summary") { writer in
      writer.xml.characters(writer.wording.text(.figureData))
      // Without the title all of a page's summaries would sound the same.
      let name = title.isEmpty ? "" : ": " + title
      writer.xml.element("span", [("class", "spoken")], text: name)
    }
    for listing in listings {
      let name = title.isEmpty ? wording.text(.figureData) : title
      xml.start(
        "div",
        [("class", "scroll"), ("role", "group"), ("tabindex", "0"), ("aria-label", name)])
      write(listing, origin: id)
      xml.end()
    }
    xml.end()
  }
}

extension FigureBlock {
  fileprivate func attributes(id: String) -> [XMLWriter.Attribute] {
    [("class", width == .full ? "chart full" : "chart"), ("id", id)]
  }
}
