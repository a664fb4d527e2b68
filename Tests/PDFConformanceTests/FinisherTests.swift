import CairoRenderer
import Scene
import Testing

@testable import PDFConformance

@Suite struct FinisherTests {
  private func finish(
    _ document: PagedDocument, _ archive: FinishOptions.Archive = .a3a
  ) throws -> [UInt8] {
    let drawn = try CairoRenderer().drawPDF(document: document)
    return try PDFFinisher.finish(
      drawn, document: document, options: FinishOptions(archive: archive))
  }

  @Test func theSameDocumentGivesTheSameFile() throws {
    let bytes = try finish(SampleDocument.make())
    Attachment.record(bytes, named: "sample-a3a.pdf")
    #expect(try finish(SampleDocument.make()) == bytes)
  }

  @Test func renderersSideBySideGiveTheSameFile() async throws {
    let files = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<4 {
        group.addTask {
          let document = SampleDocument.make()
          return try PDFFinisher.finish(
            try CairoRenderer().drawPDF(document: document), document: document)
        }
      }
      return try await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(files == [try finish(SampleDocument.make())])
  }

  @Test func anotherDocumentGivesAnotherIdentifier() throws {
    var other = SampleDocument.make()
    other.metadata.date = "2026-05-02"
    let files = try [SampleDocument.make(), other].map { try FinishedFile(finish($0)) }
    #expect(files[0].trailer["ID"] != files[1].trailer["ID"])
  }

  @Test func filesWithoutAttachmentsCanBePDFA2() throws {
    var document = SampleDocument.make()
    document.attachments = []
    let bytes = try finish(document, .a2a)
    Attachment.record(bytes, named: "sample-a2a.pdf")
    let file = try FinishedFile(bytes)
    let metadata = String(decoding: try file.data(file.catalog?["Metadata"]), as: UTF8.self)
    #expect(metadata.contains("<pdfaid:part>2</pdfaid:part>"))
    #expect(file.catalog?["AF"] == nil)
  }

  @Test func metadataAreReadableAndEscaped() throws {
    let text = String(decoding: try finish(SampleDocument.make()), as: UTF8.self)
    #expect(text.contains("<rdf:li xml:lang=\"x-default\">Office &lt;Affairs&gt; &amp; more<"))
    #expect(text.contains("<xmp:CreateDate>2026-05-01T00:00:00Z</xmp:CreateDate>"))
    #expect(!text.contains("/CreationDate"))
  }

  @Test func attachmentsAreWhole() throws {
    let file = try FinishedFile(finish(SampleDocument.make()))
    let files = try #require(file.catalog?["AF"]?.array).map { file.dictionary($0) }
    #expect(files.map { $0?["AFRelationship"]?.name } == ["Data", "Supplement"])
    let embedded = files[0]?["EF"]?.dictionary?["F"]
    #expect(try file.data(embedded) == SampleDocument.attachment.bytes)
    #expect(file.dictionary(embedded)?["Subtype"]?.name == "text#2fcsv")
  }

  @Test func nameTreesAreOrderedByTheirBytes() throws {
    let file = try FinishedFile(finish(SampleDocument.make()))
    let names = try #require(file.dictionary(file.catalog?["Names"]))
    for tree in ["Dests", "EmbeddedFiles"] {
      let entries = names[tree]?.dictionary?["Names"]?.array ?? []
      let keys = entries.compactMap { if case .string(let key) = $0 { key } else { nil } }
      #expect(keys.count == 2)
      #expect(zip(keys, keys.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }
  }

  @Test func annotationsSayWhereTheyLead() throws {
    let file = try FinishedFile(finish(SampleDocument.make()))
    let page = file.dictionary(file.pages[0])
    let links = (page?["Annots"]?.array ?? []).compactMap { file.dictionary($0) }
    #expect(links.map { $0["F"] } == [.integer(4), .integer(4)])
    let address = links[0]["A"]?.dictionary?["URI"]
    #expect(address == .string(Array("https://example.org/%C3%A4%20(b)".utf8)))
    #expect(links[1]["Dest"] == .string(Array("table".utf8)))
    #expect(page?["Tabs"] == .name("S"))
  }

  @Test func contentOutsideOfMarksIsAnArtifact() throws {
    let file = try FinishedFile(finish(SampleDocument.make()))
    let page = file.dictionary(file.pages[0])
    let content = String(decoding: try file.data(page?["Contents"]), as: UTF8.self)
    #expect(content.components("/Artifact BMC") == 1)
    #expect(content.contains("/Span<</MCID 2/Lang(ru)>>BDC"))
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ text: String) -> Int {
    indices.count { self[$0...].hasPrefix(text) }
  }
}
