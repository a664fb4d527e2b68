internal import Scene

/// Writes the document level of a file: catalog, pages, and everything that hangs on them.
struct DocumentWriter: ~Copyable {
  let document: PagedDocument
  let drawn: MarkedPDF
  let options: FinishOptions
  var file: PDFAssembly
  /// The objects of the pages.
  var pages: [Int] = []

  init(
    document: PagedDocument, drawn: MarkedPDF, options: FinishOptions
  ) throws(FinishError) {
    let attached = document.attachments.reduce(0) { $0 + $1.bytes.count }
    file = try PDFAssembly(size: drawn.bytes.count * 3 / 2 + attached / 2)
    self.document = document
    self.drawn = drawn
    self.options = options
  }

  /// Writes the file with the pages of a drawn one.
  mutating func write(
    _ drawnPages: [DrawnPage], from reader: PDFReader
  ) throws(FinishError) -> [UInt8] {
    let root = file.reserve()
    let tree = file.reserve()
    pages = drawnPages.map { _ in file.reserve() }
    let index = MarkIndex(drawn.pages, in: &file)
    try writePages(drawnPages, from: reader, index, tree: tree)
    let attachments = writeAttachments()
    let files = Dictionary(
      zip(document.attachments.map(\.name), attachments.map(\.object))
    ) { first, _ in first }
    var structure = StructureWriter(
      index: index, frames: document.pages, pages: pages, files: files)
    let structureRoot = structure.writeRoot(document.structure, to: &file)
    writeCatalog(root, tree: tree, structure: structureRoot, attachments)
    return file.finish(root: root)
  }

  private mutating func writeCatalog(
    _ root: Int, tree: Int, structure: Int, _ attachments: [AttachedFile]
  ) {
    let metadata = writeMetadata()
    let intent = writeOutputIntent()
    let names = writeNames(attachments)
    let outline = writeOutline()
    file.write(root) { [document] buffer in
      buffer.raw(
        "<</Type/Catalog/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>")
      buffer.raw("/PageLabels<</Nums[0<</S/D>>]>>/Lang")
      buffer.text(document.metadata.language)
      let references = [
        ("Pages", tree), ("StructTreeRoot", structure), ("Metadata", metadata), ("Names", names),
      ]
      for (key, object) in references { buffer.entry(key, object) }
      if let outline { buffer.entry("Outlines", outline) }
      buffer.raw("/OutputIntents[")
      buffer.reference(intent)
      buffer.raw("]")
      if !attachments.isEmpty {
        buffer.raw("/AF[")
        buffer.references(attachments.map(\.object))
        buffer.raw("]")
      }
      buffer.raw(">>")
    }
  }

  /// The metadata stay readable without a PDF reader: neither packed nor in an object stream.
  private mutating func writeMetadata() -> Int {
    let number = file.reserve()
    let packet = XMPPacket(metadata: document.metadata, options: options)
    file.write(number, stream: packet.bytes) { $0.raw("/Type/Metadata/Subtype/XML") }
    return number
  }

  /// All colours are sRGB (ISO 19005-3, 6.2.3).
  private mutating func writeOutputIntent() -> Int {
    let profile = file.add(deflating: ICCProfile.sRGB) { $0.raw("/N 3") }
    return file.add { buffer in
      buffer.raw("<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)")
      buffer.raw("/Info(sRGB IEC61966-2.1)/DestOutputProfile ")
      buffer.reference(profile)
      buffer.raw(">>")
    }
  }
}

extension PDFBuffer {
  /// Appends a key with a reference.
  mutating func entry(_ key: String, _ object: Int) {
    name(key)
    raw(" ")
    reference(object)
  }
}
