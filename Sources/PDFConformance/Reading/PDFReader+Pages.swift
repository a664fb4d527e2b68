/// A page as it was drawn: the parts of it that are carried over.
struct DrawnPage {
  /// Width and height of the sheet.
  var mediaBox: PDFObject
  /// Fonts, patterns and pictures.
  var resources: PDFObject
  /// How the page's colours are mixed, if the file says so.
  var group: PDFObject?
  /// The drawing, inflated.
  var content: [UInt8]
}

extension PDFReader {
  /// Follows references to the value behind them.
  func resolve(_ value: PDFObject?) throws(FinishError) -> PDFObject {
    guard case .reference(let number) = value else { return value ?? .null }
    let target = try object(number)
    if case .reference = target {
      throw .unreadable(offset: 0, reason: "object '\(number)' is only a reference")
    }
    return target
  }

  /// The pages in order.
  ///
  /// The page tree may be nested; what pages inherit is not read, since cairo writes everything
  /// into the page itself.
  func pages() throws(FinishError) -> [DrawnPage] {
    let catalog = try resolve(trailer["Root"]).dictionary
    var pages: [DrawnPage] = []
    try collect(try resolve(catalog?["Pages"]), depth: 0, into: &pages)
    return pages
  }

  private func collect(
    _ node: PDFObject, depth: Int, into pages: inout [DrawnPage]
  ) throws(FinishError) {
    guard let node = node.dictionary, let type = node["Type"]?.name, depth < 16 else {
      throw .unreadable(offset: 0, reason: "the page tree is damaged")
    }
    guard type == "Pages" else { return pages.append(try page(node)) }
    for kid in try resolve(node["Kids"]).array ?? [] {
      try collect(try resolve(kid), depth: depth + 1, into: &pages)
    }
  }

  private func page(_ node: PDFDictionary) throws(FinishError) -> DrawnPage {
    guard let mediaBox = node["MediaBox"] else {
      throw .unreadable(offset: 0, reason: "a page has no size of its own")
    }
    guard case .stream(let stream) = try resolve(node["Contents"]) else {
      throw .unreadable(offset: 0, reason: "a page's content is not one stream")
    }
    return DrawnPage(
      mediaBox: mediaBox, resources: node["Resources"] ?? .dictionary(PDFDictionary()),
      group: node["Group"], content: try data(stream))
  }
}
