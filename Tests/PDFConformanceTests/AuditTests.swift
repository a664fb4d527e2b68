import CairoRenderer
import Scene
import Testing

@testable import PDFConformance

@Suite struct AuditTests {
  /// A way to spoil a document, and the message that follows.
  struct Case: CustomTestStringConvertible, Sendable {
    var message: String
    var spoil: @Sendable (inout PagedDocument, inout MarkedPDF) -> Void
    var testDescription: String { message }

    init(
      _ message: String, _ spoil: @escaping @Sendable (inout PagedDocument, inout MarkedPDF) -> Void
    ) {
      (self.message, self.spoil) = (message, spoil)
    }

    /// Adds a node at the end of the document.
    static func adding(_ node: StructureNode, _ message: String) -> Case {
      Case(message) { document, _ in document.structure.children.append(.node(node)) }
    }
  }

  static let cases = [
    Case("PDF/UA-1 7.1: the title is empty") { document, _ in document.metadata.title = " " },
    Case("PDF/UA-1 7.2: the document's language 'e' is no language tag") { document, _ in
      document.metadata.language = "e"
    },
    Case("PDF/UA-1 7.2: the text's language 'x y' is no language tag") { _, drawn in
      drawn.pages[0].leaves[0].language = "x y"
    },
    Case("PDF/A-3 6.6.2: the date '2026-13-01' is not of the form YYYY-MM-DD") { document, _ in
      document.metadata.date = "2026-13-01"
    },
    Case("PDF/A-3 6.6.2: the time 'now' is not of the form YYYY-MM-DDThh:mm:ssZ") { document, _ in
      document.metadata.created = "now"
    },
    Case("PDF/A-3 6.8: the attachment 'z.json' stands there twice") { document, _ in
      document.attachments.append(document.attachments[1])
    },
    Case("PDF/UA-1 7.11: the attachment 'z.json' has no description") { document, _ in
      document.attachments[1].description = ""
    },
    Case("ISO 32000-1 12.3.2.3: the anchor 'top' stands there twice") { _, drawn in
      drawn.pages[1].anchors.append(Anchor(name: "top", position: .zero))
    },
    Case("ISO 32000-1 12.3.2.3: the bookmark 'x' leads to the anchor 'y', which is not drawn") {
      document, _ in document.outline[0].children = [OutlineEntry(title: "x", anchor: "y")]
    },
    Case("ISO 32000-1 12.3.2.3: link 2 leads to the anchor 'y', which is not drawn") { _, drawn in
      drawn.pages[0].links[1].target = .anchor("y")
    },
    Case("PDF/UA-1 7.18.5: link 1 has no description") { _, drawn in
      drawn.pages[0].links[0].description = ""
    },
    Case("PDF/UA-1 7.1: content is drawn, but not in the structure tree: 14, 15, 16, 17, 18, 19") {
      document, _ in
      guard case .node(var section) = document.structure.children[0] else { return }
      section.children.removeLast()
      document.structure.children = [.node(section)]
    },
    Case("PDF/UA-1 7.1: link is drawn, but not in the structure tree: 9") { _, drawn in
      drawn.pages[1].links.append(
        Link(
          id: LinkID(9), area: Rect(x: 0, y: 0, width: 1, height: 1), target: .anchor("top"),
          description: "d"))
    },
    .adding(
      StructureNode(.paragraph, children: [.content(ContentID(99))]),
      "PDF/UA-1 7.1: content is in the structure tree, but not drawn: 99"),
    .adding(
      StructureNode(.paragraph, children: [.content(ContentID(3)), .content(ContentID(1))]),
      "PDF/UA-1 7.1: content is in the structure tree more than once: 1, 3"),
    .adding(
      StructureNode(.figure, alternative: " "), "PDF/UA-1 7.3: a figure has no alternative text"),
    .adding(StructureNode(.note), "PDF/UA-1 7.9: a note has no name"),
    .adding(
      StructureNode(.note, name: "note-1"), "PDF/UA-1 7.9: the name 'note-1' is used twice"),
    .adding(
      StructureNode(.heading4), "PDF/UA-1 7.4.2: a heading of level 4 follows a heading of level 2"),
    .adding(StructureNode(.dataCell), "PDF/UA-1 7.1: 'TD' must not stand in 'Document'"),
    .adding(
      StructureNode(.list, children: [StructureNode(.paragraph).child]),
      "PDF/UA-1 7.1: 'P' must not stand in 'L'"),
    .adding(
      StructureNode(
        .list,
        children: [StructureNode(.listItem, children: [StructureNode(.label).child]).child]),
      "PDF/UA-1 7.6: a list with labels does not say how it is numbered"),
    .adding(
      StructureNode(.division, files: ["lost.csv"]),
      "PDF/A-3 6.8: an element names the file 'lost.csv', which is not attached"),
    .adding(
      StructureNode(
        .table,
        children: [
          StructureNode(.tableRow, children: [StructureNode(.dataCell, rowSpan: 3).child]).child
        ]), "PDF/UA-1 7.5: a cell covers 2 rows more than its group has"),
    .adding(
      StructureNode(.section, children: [.content(ContentID(1))]),
      "PDF/UA-1 7.1: content 1 stands directly in 'Sect'"),
    .adding(StructureNode(.link), "PDF/UA-1 7.18.5: a link element holds no link"),
    .adding(
      StructureNode(.paragraph, children: [.link(LinkID(1))]),
      "PDF/UA-1 7.18.5: link 1 stands in 'P', not in 'Link'"),
    .adding(
      StructureNode(
        .table,
        children: [
          StructureNode(.tableRow, children: [StructureNode(.dataCell).child]).child,
          StructureNode(.tableRow, children: [StructureNode(.dataCell, columnSpan: 3).child]).child,
        ]), "PDF/UA-1 7.5: a table has rows of 1 and of 3 columns"),
    .adding(
      StructureNode(
        .table,
        children: [StructureNode(.tableRow, children: [StructureNode(.headerCell).child]).child]),
      "PDF/UA-1 7.5: a header cell does not say whom it speaks for"),
    .adding(
      StructureNode(.span, language: "日"), "PDF/UA-1 7.2: the language '日' is no language tag"),
  ]

  @Test(arguments: cases)
  func problemIsNamed(spoiled: Case) throws {
    var document = SampleDocument.make()
    var drawn = try CairoRenderer().drawPDF(document: document)
    spoiled.spoil(&document, &drawn)
    let error = #expect(throws: FinishError.self) {
      try PDFFinisher.finish(drawn, document: document)
    }
    let lines = try #require(error).description.split(separator: "\n").map(String.init)
    #expect(lines.contains(spoiled.message))
  }

  @Test func attachmentsNeedPDFA3() throws {
    let document = SampleDocument.make()
    let drawn = try CairoRenderer().drawPDF(document: document)
    let expected = ConformanceProblem(
      clause: "PDF/A-2 6.8", message: "attachments need PDF/A-3, but PDF/A-2 is asked for")
    #expect(throws: FinishError.unfit([expected])) {
      try PDFFinisher.finish(drawn, document: document, options: FinishOptions(archive: .a2a))
    }
  }

  @Test func allProblemsAreListed() throws {
    var document = SampleDocument.make()
    let drawn = try CairoRenderer().drawPDF(document: document)
    document.metadata.title = ""
    document.metadata.date = "today"
    document.structure.children.append(.node(StructureNode(.note)))
    let error = #expect(throws: FinishError.self) {
      try PDFFinisher.finish(drawn, document: document)
    }
    #expect(try #require(error).description.split(separator: "\n").count == 3)
  }
}
