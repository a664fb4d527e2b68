import BriefingKit
import Report
import Testing

/// What other programs read from the PDF files of the sample.
@Suite("Extraction") struct ExtractionTests {
  private func output(_ command: String, of path: String) throws -> String {
    let outcome = try Shell.run(command, in: Places.root, environment: ["PDF": path])
    try #require(outcome.status == 0, "\(command): \(outcome.messages)")
    return outcome.output
  }

  @Test("the text reads in order, and every note is there", arguments: SampleReport.all)
  func text(_ report: SampleReport) throws {
    let folder = try TemporaryFolder()
    let path = try report.write(into: folder)
    let text = try output(#"pdftotext -raw "$PDF" -"#, of: path)
    let tree = try report.tree

    var order = ReadingOrder(text)
    for stretch in tree.texts.flatMap(\.stretches) {
      let isFound = order.advance(over: stretch)
      #expect(isFound, "not in its place: \(stretch)")
    }
    for stretch in tree.placelessTexts.flatMap(\.stretches) {
      let isFound = order.has(stretch)
      #expect(isFound, "lost: \(stretch)")
    }
  }

  @Test("paragraphs come out whole, letter by letter", arguments: SampleReport.everyCountry)
  func paragraphs(_ report: SampleReport) throws {
    let folder = try TemporaryFolder()
    let path = try report.write(into: folder)
    let text = FlowedText(try output(#"pdftotext -raw "$PDF" -"#, of: path))
    let paragraphs = try report.tree.blocks.flatMap { block -> [[Inline]] in
      if case .paragraph(let text) = block { [text] } else { [] }
    }
    try #require(paragraphs.count > (report.country == nil ? 8 : 0))
    for stretch in paragraphs.flatMap(\.stretches) {
      let isFound = text.has(stretch)
      #expect(isFound, "not whole: \(stretch)")
    }
  }

  @Test("hedges are printed", arguments: SampleReport.all.filter { $0.country == nil })
  func hedges(_ report: SampleReport) throws {
    let folder = try TemporaryFolder()
    let text = try output(#"pdftotext "$PDF" -"#, of: try report.write(into: folder))
    let words = try report.tree.inlines.compactMap(\.words)
    for sign in ["≈", ">"] as [Character] {
      let wanted = words.count { $0.contains(sign) }
      #expect(wanted > 0)
      #expect(text.count { $0 == sign } >= wanted, "\(sign)")
    }
  }

  @Test("the file is sound and of a sane length", arguments: SampleReport.all)
  func file(_ report: SampleReport) throws {
    let folder = try TemporaryFolder()
    let path = try report.write(into: folder)
    #expect(try output(#"qpdf --check "$PDF""#, of: path).contains("No syntax or stream encoding"))
    let pages = Int(try output(#"qpdf --show-npages "$PDF""#, of: path).filter(\.isNumber)) ?? 0
    #expect((report.country == nil ? 5...9 : 1...3).contains(pages), "\(pages) pages")
  }
}
