/// What a screen reader says of a finished file, one line for each block, roles in words.
struct SpokenListing {
  private var lines: [String] = []
  private let words: SpokenRoles

  /// Reads a file aloud.
  init(_ file: FinishedPDF) {
    words = SpokenRoles.of(file.language)
    lines.append("\(words.document), \(file.pages.count) \(words.pages)")
    add(file.document)
  }

  /// The lines, each with a line break.
  var text: String { lines.map { $0 + "\n" }.joined() }

  private mutating func add(_ element: SpokenElement) {
    switch element.role {
    case "Document", "Sect", "Div", "LBody": for part in element.elements { add(part) }
    case "H1", "H2", "H3", "H4":
      lines += ["", "\(words.heading) \(element.role.dropFirst()): \(inline(element))"]
    case "Figure": lines.append("\(words.figure): \(element.alternative ?? "")")
    case "Caption":
      for part in element.elements { lines.append("\(words.caption): \(inline(part))") }
    case "L": addList(element)
    case "Table": addTable(element)
    case "Note": lines.append("\(words.note): \(inline(element))")
    case "TOC": for item in element.elements { lines.append("\(words.contents): \(inline(item))") }
    default: lines.append(inline(element))
    }
  }

  private mutating func addList(_ list: SpokenElement) {
    lines.append("\(words.list), \(list.elements.count) \(words.items)")
    for item in list.elements {
      let label = item.elements.first { $0.role == "Lbl" }.map(inline) ?? ""
      let body = item.elements.first { $0.role == "LBody" }
      let parts = [label] + (body?.elements.map(inline) ?? [])
      lines.append("- " + parts.filter { !$0.isEmpty && $0 != "–" }.joined(separator: " | "))
    }
  }

  private mutating func addTable(_ table: SpokenElement) {
    for part in table.elements where part.role == "Caption" { add(part) }
    let head = table.elements.first { $0.role == "THead" }?.elements.first?.elements ?? []
    let rows = table.elements.filter { $0.role == "TBody" }.flatMap(\.elements)
    lines.append(
      "\(words.table), \(rows.count) \(words.rows), \(head.count) \(words.columns)")
    var reaching: [(cell: SpokenElement, rows: Int)] = head.map { ($0, 0) }
    for row in rows {
      var own = row.elements[...]
      var parts: [String] = []
      for column in head.indices {
        if reaching[column].rows > 0 {
          reaching[column].rows -= 1
        } else if let cell = own.popFirst() {
          reaching[column] = (cell, cell.rowSpan - 1)
          let text = inline(cell)
          if !text.isEmpty { parts.append("\(inline(head[column])): \(text)") }
        }
      }
      lines.append("- " + parts.joined(separator: "; "))
    }
  }

  /// The words of an element in one line.
  private func inline(_ element: SpokenElement) -> String { Self.trimmed(raw(element)) }

  private func raw(_ element: SpokenElement) -> String {
    if let alternative = element.alternative { return "[\(alternative)]" }
    if element.role == "Link" { return "[\(link(element))]" }
    if element.role == "Reference" { return " " + element.elements.map(raw).joined(separator: " ") }
    let text = element.parts.map { part in
      switch part {
      case .element(let part): separator(part) + raw(part)
      case .text(let text): text
      case .annotation: ""
      }
    }.joined()
    return (element.language.map { "(\($0)) " } ?? "") + (element.expansion ?? text)
  }

  /// Blocks inside of a line are parted by a blank.
  private func separator(_ element: SpokenElement) -> String {
    ["P", "Lbl", "LBody"].contains(element.role) ? " " : ""
  }

  /// What the annotation says, which for a mark is more than its number.
  private func link(_ element: SpokenElement) -> String {
    let said = element.parts.compactMap { part -> String? in
      if case .annotation(let words) = part { words } else { nil }
    }.first
    return said ?? Self.trimmed(element.text)
  }

  /// Runs of blanks as one, soft hyphens gone.
  private static func trimmed(_ text: String) -> String {
    text.replacing("\u{ad}", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// What a screen reader calls the parts of a document.
struct SpokenRoles {
  var document, pages, heading, figure, caption, list, items, table, rows, columns, note: String
  var contents: String

  /// The words of a language; English for one that has none here.
  static func of(_ language: String) -> SpokenRoles {
    language == "de"
      ? SpokenRoles(
        document: "Dokument", pages: "Seiten", heading: "Überschrift", figure: "Grafik",
        caption: "Beschriftung", list: "Liste", items: "Einträge", table: "Tabelle",
        rows: "Zeilen", columns: "Spalten", note: "Anmerkung", contents: "Inhalt")
      : SpokenRoles(
        document: "Document", pages: "pages", heading: "Heading", figure: "Figure",
        caption: "Caption", list: "List", items: "items", table: "Table", rows: "rows",
        columns: "columns", note: "Note", contents: "Contents")
  }
}
