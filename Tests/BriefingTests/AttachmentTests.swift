@testable import BriefingKit
import Dossier
import Notation
import Report
import Testing

/// The files inside of a report's PDF.
@Suite("Attachments") struct AttachmentTests {
  private static let sample = FinishedSample(
    name: "summit-briefing", language: "de", style: "newspaper")

  /// A file of the PDF, as another program takes it out.
  private func files(of bytes: [UInt8]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Disk.write(bytes, to: folder.file("report.pdf"))
    let outcome = try Shell.run("pdfdetach -saveall report.pdf", in: folder.path)
    try #require(outcome.status == 0, "\(outcome.messages)")
    return folder
  }

  @Test("each figure has its data, and says so") func data() throws {
    let bytes = try Self.sample.bytes()
    let folder = try files(of: bytes)
    let file = try FinishedPDF(bytes)
    let figures = file.document.all.filter { $0.role == "Figure" }
    let tables = try Self.sample.tree.blocks.compactMap { block -> [[String]]? in
      switch block {
      case .figure(let figure): figure.table
      case .keyFigures(let figures): figures.table
      default: nil
      }
    }
    let names = file.files.filter { $0.hasSuffix(".csv") }
    try #require(names.count == figures.count && names.count == tables.count)
    for (name, (figure, table)) in zip(names, zip(figures, tables)) {
      #expect(figure.alternative?.contains(name) == true)
      #expect(try folder.text(name) == CSV.text(table))
      #expect(table.count > 1 && table.allSatisfy { $0.count == table[0].count })
    }
  }

  @Test("the records are there with their evidence") func records() throws {
    let folder = try files(of: try Self.sample.bytes())
    let text = try folder.text("dossier.json")
    let missing = try Self.sample.tree.records.filter { !text.contains("\"\($0)\"") }
    #expect(missing == [])
    let sources = SampleReport.project.dossier.sources
    #expect(sources.allSatisfy { text.contains($0.sha256) })
    #expect(text.contains("tokyo-2025#"))
  }

  @Test("the manifest names every input by its digest") func manifest() throws {
    let folder = try files(of: try Self.sample.bytes())
    let text = try folder.text("manifest.json")
    let paths = ["Reports/summit-briefing.md", "Styles/newspaper.yaml", "seeds/commitments.yaml"]
    for path in paths {
      let digest = SHA256.hex(of: try Disk.read("\(Places.root)/\(path)"))
      #expect(text.contains("\"\(path)\""))
      #expect(text.contains(digest))
    }
    for library in Program.libraries { #expect(text.contains("\"\(library.version)\"")) }
    #expect(!text.contains(Places.root))
  }

  @Test("PDF/A-2a has none, and nobody speaks of any") func none() throws {
    let file = try FinishedPDF(try Self.sample.bytes { $0.conformance = "pdf/a-2a" })
    #expect(file.files == [])
    #expect(file.metadata.contains("<pdfaid:part>2</pdfaid:part>"))
    let alternatives = file.document.all.compactMap(\.alternative)
    #expect(alternatives.count > 4 && !alternatives.contains { $0.contains(".csv") })
  }
}

extension SpokenElement {
  /// The element and all below, in reading order.
  fileprivate var all: [SpokenElement] { [self] + elements.flatMap(\.all) }
}

/// What PNG files say of themselves.
@Suite("Pictures") struct PictureTests {
  @Test("a figure has its title, its words, and its sources") func figure() throws {
    var request = RenderRequest()
    request.reports = ["summit-briefing"]
    request.languages = ["en"]
    request.formats = ["png"]
    request.figure = "sectors"
    let file = try #require(ReportRenderer.render(request, of: SampleReport.project).files.first)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("Title\0\0\0en\0\0Energy and transport draw most governments"))
    #expect(text.contains("Description\0\0\0en\0\0Matrix."))
    #expect(text.contains("Source\0\0\0en\0\0Astana 2024; Tokyo 2025"))
  }
}
