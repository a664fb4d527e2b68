internal import Scene

extension StructureWriter {
  /// Writes the whole tree under its root and gives the root's object.
  mutating func writeRoot(
    _ tree: StructureNode, to file: inout PDFAssembly
  ) -> Int {
    let root = file.reserve()
    let document = file.reserve()
    write(tree, as: document, in: root, to: &file)
    let parents = writeParentTree(to: &file)
    let nextKey = index.counts.count + annotationOwners.count
    let names = named.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    file.write(root) { buffer in
      buffer.raw("<</Type/StructTreeRoot/K ")
      buffer.reference(document)
      buffer.raw("/ParentTree ")
      buffer.reference(parents)
      buffer.raw("/ParentTreeNextKey ")
      buffer.integer(nextKey)
      if !names.isEmpty {
        buffer.raw("/IDTree<</Names[")
        for (name, element) in names {
          buffer.string(name)
          buffer.reference(element)
          buffer.raw(" ")
        }
        buffer.raw("]")
        buffer.raw(">>")
      }
      buffer.raw(">>")
    }
    return root
  }

  /// The way back from marks and annotations to elements (ISO 32000-1, 14.7.4.4).
  private func writeParentTree(to file: inout PDFAssembly) -> Int {
    file.add { buffer in
      buffer.raw("<</Nums[")
      var rest = owners[...]
      for (page, count) in index.counts.enumerated() {
        buffer.integer(page)
        buffer.raw("[")
        for element in rest.prefix(count) {
          buffer.reference(element)
          buffer.raw(" ")
        }
        buffer.raw("]")
        rest = rest.dropFirst(count)
      }
      for (number, element) in annotationOwners.enumerated() {
        buffer.integer(index.counts.count + number)
        buffer.raw(" ")
        buffer.reference(element)
        buffer.raw(" ")
      }
      buffer.raw("]>>")
    }
  }
}
