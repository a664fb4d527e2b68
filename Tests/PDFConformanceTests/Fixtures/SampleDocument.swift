import Scene

/// A document of two pages with everything that the finisher writes.
enum SampleDocument {
  static let metadata = DocumentMetadata(
    title: "Office <Affairs> & more", subject: "A sample of every part", author: "Nobody",
    keywords: ["sample", "test"], language: "en", date: "2026-05-01", producer: "briefing 0")

  static let attachment = Attachment(
    name: "données.csv", description: "The figures", mediaType: "text/csv", relationship: .data,
    bytes: Array("a;b\n1;2\n".utf8))

  static func make() -> PagedDocument {
    var builder = DocumentBuilder()
    let first = firstPage(&builder)
    builder.breakPage()
    let second = secondPage(&builder)
    builder.breakPage()
    return PagedDocument(
      pages: builder.pages,
      structure: StructureNode(
        .document, children: [StructureNode(.section, children: first + second).child]),
      outline: [
        OutlineEntry(
          title: "Office", anchor: "top",
          children: [OutlineEntry(title: "Привет", anchor: "table")])
      ],
      metadata: metadata,
      attachments: [
        attachment,
        Attachment(
          name: "z.json", description: "More", mediaType: "application/json",
          relationship: .supplement, bytes: [0x7b, 0x7d]),
      ])
  }

  private static func firstPage(_ builder: inout DocumentBuilder) -> [StructureNode.Child] {
    builder.decorate(
      .shape(Shape(.rect(Rect(x: 30, y: 20, width: 260, height: 2)), fill: .solid(.black))))
    builder.anchor("top")
    return [
      StructureNode(.heading1, children: [builder.line("Office affairs", size: 18)]).child,
      paragraph(&builder), linked(&builder), list(&builder), note(&builder), figure(&builder),
    ]
  }

  private static func paragraph(_ builder: inout DocumentBuilder) -> StructureNode.Child {
    let start = builder.line("An officer (\\) waited. ")
    let russian = builder.line("Привет", language: "ru")
    let quote = StructureNode(
      .quote, language: "ja", children: [builder.line("日本語の文。", font: TestFont.gothic)])
    return StructureNode(
      .paragraph,
      children: [
        start, StructureNode(.span, language: "ru", children: [russian]).child, quote.child,
      ]
    ).child
  }

  private static func linked(_ builder: inout DocumentBuilder) -> StructureNode.Child {
    let outside = builder.line("Somewhere outside")
    builder.link(1, to: .uri("https://example.org/ä (b)"), "A page elsewhere")
    let inside = builder.line("The table")
    builder.link(2, to: .anchor("table"), "Таблица")
    return StructureNode(
      .paragraph,
      children: [
        StructureNode(.link, children: [outside, .link(LinkID(1))]).child,
        StructureNode(.link, children: [inside, .link(LinkID(2))]).child,
      ]
    ).child
  }

  private static func list(_ builder: inout DocumentBuilder) -> StructureNode.Child {
    let items = ["one", "two"].map { word in
      let label = StructureNode(.label, children: [builder.line("-")])
      let body = StructureNode(.listBody, children: [builder.line(word, indent: 12)])
      return StructureNode(.listItem, children: [label.child, body.child]).child
    }
    return StructureNode(.list, numbering: .unnumbered, children: items).child
  }

  private static func note(_ builder: inout DocumentBuilder) -> StructureNode.Child {
    StructureNode(.note, name: "note-1", children: [builder.line("A note", size: 7)]).child
  }

  private static func figure(_ builder: inout DocumentBuilder) -> StructureNode.Child {
    let red = Color(red: 179, green: 84, blue: 30)
    let blue = Color(red: 11, green: 92, blue: 122)
    let gradient = LinearGradient(
      start: .zero, end: Point(x: 200, y: 0), from: blue, to: .white)
    let drawn: [Item] = [
      .shape(
        Shape(.rect(Rect(x: 0, y: 0, width: 200, height: 20)), fill: .gradient(gradient))),
      .shape(
        Shape(
          .roundedRect(Rect(x: 0, y: 26, width: 150, height: 20), radius: 6),
          fill: .hatch(Hatch(ground: .white, line: red)),
          stroke: Stroke(color: red, width: 1))),
      .shape(
        Shape(
          .circle(center: Point(x: 230, y: 23), radius: 20), fill: .solid(red),
          stroke: Stroke(color: .black, width: 1.5, dash: [4, 3], cap: .round))),
      .image(
        Picture(
          frame: Rect(x: 0, y: 52, width: 40, height: 20), columns: 2, rows: 1,
          pixels: [255, 0, 0, 0, 0, 255])),
      .text(TestFont.run("in the figure", at: Point(x: 60, y: 64))),
    ]
    return StructureNode(
      .figure, alternative: "Bars (two) and a dot", files: [attachment.name],
      children: [builder.figure(height: 80, drawn)]
    ).child
  }

  private static func secondPage(_ builder: inout DocumentBuilder) -> [StructureNode.Child] {
    builder.anchor("table")
    let heading = StructureNode(.heading2, children: [builder.line("Table", size: 14)])
    return [heading.child, table(&builder)]
  }

  private static func table(_ builder: inout DocumentBuilder) -> StructureNode.Child {
    func cell(
      _ role: StructureRole, _ text: String, _ scope: HeaderScope?, span: Int = 1, rows: Int = 1
    ) -> StructureNode.Child {
      StructureNode(
        role, scope: scope, columnSpan: span, rowSpan: rows, children: [builder.line(text)]
      ).child
    }
    let head = StructureNode(
      .tableRow,
      children: [cell(.headerCell, "Who", .column), cell(.headerCell, "What", .column, span: 2)])
    let row = StructureNode(
      .tableRow,
      children: [
        cell(.headerCell, "Row", .row, rows: 2), cell(.dataCell, "1", nil),
        cell(.dataCell, "2", nil),
      ])
    let next = StructureNode(.tableRow, children: [cell(.dataCell, "3", nil, span: 2)])
    return StructureNode(
      .table,
      children: [
        StructureNode(.tableHead, children: [head.child]).child,
        StructureNode(.tableBody, children: [row.child, next.child]).child,
      ]
    ).child
  }
}
