internal import Scene

extension DocumentWriter {
  /// Writes the page tree, the pages with their content, and their annotations.
  mutating func writePages(
    _ drawnPages: [DrawnPage], from reader: PDFReader, _ index: MarkIndex, tree: Int
  ) throws(FinishError) {
    var copier = ObjectCopier(reader)
    for (number, page) in drawnPages.enumerated() {
      try write(page, number: number, areas: index.annotations[number], tree: tree, &copier)
      for (link, area) in zip(drawn.pages[number].links, index.annotations[number]) {
        write(link, at: area)
      }
    }
    try copier.flush(to: &file)
    file.write(tree) { [pages] buffer in
      buffer.raw("<</Type/Pages/Count ")
      buffer.integer(pages.count)
      buffer.raw("/Kids[")
      for page in pages {
        buffer.reference(page)
        buffer.raw(" ")
      }
      buffer.raw("]>>")
    }
  }

  private mutating func write(
    _ page: DrawnPage, number: Int, areas: [MarkIndex.Area], tree: Int,
    _ copier: inout ObjectCopier
  ) throws(FinishError) {
    let rewriter = ContentRewriter(
      page.content, page: number, leaves: drawn.pages[number].leaves)
    let content = try file.add(deflating: rewriter.rewrite())
    var entries = PDFDictionary(entries: [
      .init(name: "MediaBox", value: page.mediaBox),
      .init(name: "Resources", value: page.resources),
    ])
    if let group = page.group { entries.entries.append(.init(name: "Group", value: group)) }
    copier.reserve(.dictionary(entries), in: &file)
    file.write(pages[number]) { buffer in
      buffer.raw("<</Type/Page/Tabs/S/Parent ")
      buffer.reference(tree)
      buffer.raw("/StructParents ")
      buffer.integer(number)
      buffer.entry("Contents", content)
      copier.write(entries, to: &buffer)
      if !areas.isEmpty {
        buffer.raw("/Annots[")
        for area in areas {
          buffer.reference(area.object)
          buffer.raw(" ")
        }
        buffer.raw("]")
      }
      buffer.raw(">>")
    }
  }

  /// Writes a link annotation that prints (flag 4), has no frame, and says where it leads.
  private mutating func write(_ link: Link, at area: MarkIndex.Area) {
    let frame = document.pages[area.page]
    let page = pages[area.page]
    file.write(area.object) { buffer in
      buffer.raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect")
      buffer.corners(link.area.flipped(on: frame))
      buffer.entry("P", page)
      buffer.raw("/StructParent ")
      buffer.integer(area.key)
      buffer.raw("/Contents")
      buffer.text(link.description)
      switch link.target {
      case .anchor(let name):
        buffer.raw("/Dest")
        buffer.string(name)
      case .uri(let address):
        buffer.raw("/A<</Type/Action/S/URI/URI")
        buffer.string(address.percentEncoded)
        buffer.raw(">>")
      }
      buffer.raw(">>")
    }
  }
}

extension String {
  /// The bytes of an address in ASCII, with all else as percent signs and digits (RFC 3987, 3.1).
  fileprivate var percentEncoded: [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return utf8.flatMap { byte -> [UInt8] in
      byte > 0x20 && byte < 0x7f
        ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
