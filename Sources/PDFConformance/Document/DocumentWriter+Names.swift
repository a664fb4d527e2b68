internal import Scene

extension DocumentWriter {
  /// An attachment that is written.
  struct AttachedFile {
    /// The name as it is stored.
    var name: [UInt8]
    /// The file specification.
    var object: Int
  }

  /// Writes the attachments (ISO 19005-3, 6.8).
  mutating func writeAttachments() -> [AttachedFile] {
    var written: [AttachedFile] = []
    for attachment in document.attachments {
      written.append(
        AttachedFile(
          name: TextString.encoded(attachment.name), object: write(attachment)))
    }
    return written
  }

  private mutating func write(_ attachment: Attachment) -> Int {
    let date = document.metadata.date.filter(\.isNumber)
    let embedded = file.add(deflating: attachment.bytes) { buffer in
      buffer.raw("/Type/EmbeddedFile/Subtype")
      buffer.escapedName(attachment.mediaType)
      buffer.raw("/Params<</Size ")
      buffer.integer(attachment.bytes.count)
      buffer.raw("/ModDate")
      buffer.string("D:\(date)000000Z")
      buffer.raw(">>")
    }
    return file.add { buffer in
      buffer.raw("<</Type/Filespec/AFRelationship")
      buffer.name(attachment.relationship.rawValue)
      for (key, text) in [
        ("F", attachment.name), ("UF", attachment.name), ("Desc", attachment.description),
      ] {
        buffer.name(key)
        buffer.text(text)
      }
      buffer.raw("/EF<</F ")
      buffer.reference(embedded)
      buffer.raw("/UF ")
      buffer.reference(embedded)
      buffer.raw(">>>>")
    }
  }

  /// Writes the names of places and of attachments, ordered by their bytes as name trees want it.
  mutating func writeNames(_ attachments: [AttachedFile]) -> Int {
    let places = zip(drawn.pages.indices, drawn.pages)
      .flatMap { number, page in page.anchors.map { (number, $0) } }
      .sorted { $0.1.name.utf8.lexicographicallyPrecedes($1.1.name.utf8) }
    return file.add { [pages, document] buffer in
      buffer.raw("<<")
      if !places.isEmpty {
        buffer.raw("/Dests<</Names[")
        for (number, anchor) in places {
          buffer.string(anchor.name)
          buffer.raw("[")
          buffer.reference(pages[number])
          buffer.raw("/XYZ ")
          buffer.real(anchor.position.x)
          buffer.raw(" ")
          buffer.real(document.pages[number].size.height - anchor.position.y)
          buffer.raw(" null]")
        }
        buffer.raw("]>>")
      }
      if !attachments.isEmpty {
        buffer.raw("/EmbeddedFiles<</Names[")
        let sorted = attachments.sorted { $0.name.lexicographicallyPrecedes($1.name) }
        for attachment in sorted {
          buffer.string(attachment.name)
          buffer.reference(attachment.object)
          buffer.raw(" ")
        }
        buffer.raw("]>>")
      }
      buffer.raw(">>")
    }
  }
}
