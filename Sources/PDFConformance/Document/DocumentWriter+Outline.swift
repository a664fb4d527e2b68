internal import Scene

extension DocumentWriter {
  /// Writes the bookmarks (ISO 32000-1, 12.3.3); nil where there are none.
  mutating func writeOutline() -> Int? {
    guard !document.outline.isEmpty else { return nil }
    let root = file.reserve()
    let children = write(document.outline, parent: root)
    file.write(root) { buffer in
      buffer.raw("<</Type/Outlines")
      buffer.entry("First", children.first)
      buffer.entry("Last", children.last)
      buffer.raw("/Count ")
      buffer.integer(children.count)
      buffer.raw(">>")
    }
    return root
  }

  /// Writes bookmarks of one level with those below, which start folded.
  private mutating func write(
    _ entries: [OutlineEntry], parent: Int
  ) -> (first: Int, last: Int, count: Int) {
    let objects = entries.map { _ in file.reserve() }
    for (position, entry) in entries.enumerated() {
      let below =
        entry.children.isEmpty ? nil : write(entry.children, parent: objects[position])
      file.write(objects[position]) { buffer in
        buffer.raw("<</Title")
        buffer.text(entry.title)
        buffer.entry("Parent", parent)
        if position > 0 { buffer.entry("Prev", objects[position - 1]) }
        if position + 1 < objects.count { buffer.entry("Next", objects[position + 1]) }
        if let below {
          buffer.entry("First", below.first)
          buffer.entry("Last", below.last)
          buffer.raw("/Count ")
          buffer.integer(-below.count)
        }
        buffer.raw("/Dest")
        buffer.string(entry.anchor)
        buffer.raw(">>")
      }
    }
    return (objects.first ?? parent, objects.last ?? parent, objects.count)
  }
}
