internal import Scene

extension StructureWriter {
  /// ISO 32000-1, table 349.
  func writeTableAttributes(_ node: StructureNode, to buffer: inout PDFBuffer) {
    guard node.scope != nil || node.columnSpan > 1 || node.rowSpan > 1 else { return }
    buffer.raw("/A<</O/Table")
    if let scope = node.scope {
      buffer.raw("/Scope")
      buffer.name(scope.rawValue)
    }
    if node.columnSpan > 1 {
      buffer.raw("/ColSpan ")
      buffer.integer(node.columnSpan)
    }
    if node.rowSpan > 1 {
      buffer.raw("/RowSpan ")
      buffer.integer(node.rowSpan)
    }
    buffer.raw(">>")
  }

  /// ISO 32000-1, table 347.
  func writeListAttributes(_ node: StructureNode, to buffer: inout PDFBuffer) {
    guard let numbering = node.numbering else { return }
    buffer.raw("/A<</O/List/ListNumbering")
    buffer.name(numbering.rawValue)
    buffer.raw(">>")
  }

  /// ISO 32000-1, table 344.
  func writeLayoutAttributes(_ extent: Extent, to buffer: inout PDFBuffer) {
    buffer.raw("/A<</O/Layout/Placement/Block/BBox")
    buffer.corners(extent.box.flipped(on: frames[extent.page]))
    buffer.raw(">>")
  }
}
