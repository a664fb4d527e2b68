import Scene
import Testing

@testable import PDFConformance

@Suite struct ContentRewriterTests {
  private func rewrite(_ content: String, leaves: Int, language: String? = nil) throws -> String {
    let owners = [MarkedPDF.Leaf.Owner](repeating: .content(ContentID(1)), count: leaves)
    return try rewrite(content, owners, language: language)
  }

  private func rewrite(
    _ content: String, _ owners: [MarkedPDF.Leaf.Owner], language: String? = nil
  ) throws -> String {
    let leaves = owners.map {
      MarkedPDF.Leaf($0, language: language, bounds: Rect(x: 0, y: 0, width: 1, height: 1))
    }
    let rewriter = ContentRewriter(Array(content.utf8), page: 0, leaves: leaves)
    return String(decoding: try rewriter.rewrite().bytes, as: UTF8.self)
  }

  @Test func furnitureIsAnArtifactOfItsKindAndTakesNoNumber() throws {
    let content = (0..<3).map { "/Span <</MCID \($0)>> BDC f EMC" }.joined(separator: " ")
    let result = try rewrite(
      content, [.furniture(.head), .content(ContentID(1)), .furniture(.foot)])
    let expected = """
      /Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC f EMC
       /Span<</MCID 0>>BDC f EMC
       /Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC f EMC

      """
    #expect(result == expected)
  }

  @Test(arguments: [
    ("q 1 0 0 1 0 0 cm Q", "q 1 0 0 1 0 0 cm Q"),
    ("0 0 m 1 1 l S", "/Artifact BMC\n0 0 m 1 1 l S\nEMC\n"),
    (
      "BT /Span<</ActualText<feff>>>BDC(EMC \\) BDC)Tj EMC ET",
      "/Artifact BMC\nBT /Span<</ActualText<feff>>>BDC(EMC \\) BDC)Tj EMC ET\nEMC\n"
    ),
    ("[(f)-1<00>]null true f*", "/Artifact BMC\n[(f)-1<00>]null true f*\nEMC\n"),
    ("", ""), ("/Artifact BMC f EMC", "/Artifact BMC f EMC"),
    ("/Artifact BMC f EMC S", "/Artifact BMC\n/Artifact BMC f EMC S\nEMC\n"),
    ("/Span BMC f EMC", "/Artifact BMC\n/Span BMC f EMC\nEMC\n"),
  ])
  func decoration(content: String, expected: String) throws {
    #expect(try rewrite(content, leaves: 0) == expected)
  }

  @Test func decorationBetweenMarks() throws {
    let content = "q\n/Span <</MCID 0>> BDC\nf\nEMC\nS /Span <</MCID 1>> BDC f EMC\nQ"
    let expected = """
      q
      /Span<</MCID 0>>BDC
      f
      EMC
      /Artifact BMC

      S \

      EMC
      /Span<</MCID 1>>BDC f EMC

      Q
      """
    #expect(try rewrite(content, leaves: 2) == expected)
  }

  @Test func languagesAreWritten() throws {
    let result = try rewrite("/Span <</MCID 0>> BDC f EMC", leaves: 1, language: "ja")
    #expect(result == "/Span<</MCID 0/Lang(ja)>>BDC f EMC\n")
  }

  @Test(arguments: [
    ("/Span <</MCID 0>> BDC f EMC", 2, "2 marks were drawn, but the file holds 1"),
    ("/Span <</MCID 0>> BDC f EMC", 0, "mark 0 is not the next of 0 marks"),
    ("/Span <</MCID 1>> BDC f EMC", 2, "mark 1 is not the next of 2 marks"),
    ("/Span <</MCID 0>> BDC /Span <</MCID 1>> BDC EMC EMC", 2, "a mark stands inside of another"),
    ("/Span <</MCID 0>> BDC f", 1, "a mark has no end"),
    ("f EMC", 0, "a mark ends that has not begun"),
    ("BT /Span <</MCID 0>> BDC ET EMC", 1, "a mark starts inside of a text object"),
    ("/Span <</MCID 0>> BDC BT EMC ET", 1, "a mark ends inside of a text object"),
    ("/Span /P0 BDC EMC", 1, "marks with named properties are not supported"),
    ("BI /W 1 ID x EI", 0, "inline pictures are not supported"),
    ("1 2", 0, "operands stand without an operator"),
    ("(x f", 0, "a string has no end"), ("<0 f", 0, "a hexadecimal string has no end"),
    ("[1 f", 0, "an array or a dictionary has no end"), ("] f", 0, "a byte '93' is out of place"),
  ])
  func damage(content: String, leaves: Int, reason: String) throws {
    let error = #expect(throws: FinishError.self) { try rewrite(content, leaves: leaves) }
    #expect(try #require(error).description.hasSuffix(reason))
  }
}
