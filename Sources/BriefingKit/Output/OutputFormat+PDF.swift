import CairoRenderer
import PDFConformance
import Scene

extension OutputFormat {
  /// PDF that conforms to PDF/UA-1 and PDF/A.
  static let pdf = OutputFormat(
    name: "pdf", fileExtension: "pdf", mediaType: "application/pdf",
    summary: "tagged and archival PDF (PDF/UA-1, PDF/A-3a)",
    export: { rendition throws(ExportError) in
      let document = ReportAttachments(rendition).document
      let bytes: [UInt8]
      do {
        bytes = try PDFFinisher.finish(
          try rendition.renderer.renderer().drawPDF(document: document), document: document,
          options: FinishOptions(archive: rendition.profile.archive))
      } catch let error as RenderError {
        throw ExportError(code: "render.failed", message: error.description)
      } catch let error as FinishError {
        throw ExportError(code: "render.not-conforming", message: error.description)
      } catch {
        throw ExportError(code: "render.failed", message: "\(error)")
      }
      return [OutputFile(name: "\(rendition.stem).pdf", bytes: bytes)]
    })
}
