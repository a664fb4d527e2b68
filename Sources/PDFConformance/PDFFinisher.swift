public import Scene

/// Makes a drawn document accessible (PDF/UA-1) and archival (PDF/A-3a, or PDF/A-2a).
///
/// `docs/PDF-UA.md` and `docs/PDF-A.md` say clause by clause how the file keeps what it claims.
public enum PDFFinisher {
  /// Writes the finished file.
  ///
  /// - Parameters:
  ///   - drawn: What the renderer made of the document.
  ///   - document: The same document; its structure, outline, metadata and attachments are written.
  ///   - options: What the file promises besides PDF/UA-1.
  /// - Returns: The bytes of a PDF 1.7 file; the same for the same arguments.
  /// - Throws: `FinishError.unfit` with everything in the document that breaks a promise, such as
  ///   content that is drawn but stands nowhere in the structure; `FinishError.unreadable` for a
  ///   drawn file that the reader does not know.
  public static func finish(
    _ drawn: MarkedPDF, document: PagedDocument, options: FinishOptions = FinishOptions()
  ) throws(FinishError) -> [UInt8] {
    var audit = DocumentAudit(document: document, drawn: drawn, options: options)
    try audit.run()
    let reader = try PDFReader(drawn.bytes)
    let pages = try reader.pages()
    guard pages.count == drawn.pages.count else {
      throw .unreadable(
        offset: 0, reason: "the file has \(pages.count) pages instead of \(drawn.pages.count)")
    }
    var writer = try DocumentWriter(document: document, drawn: drawn, options: options)
    return try writer.write(pages, from: reader)
  }
}
