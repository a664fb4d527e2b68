internal import Charts
internal import Report

extension HTMLWriter {
  /// Writes a heading below the title.
  mutating func writeHeading(_ inlines: [Inline], _ level: Int, _ anchor: String) {
    let id = places.open(anchor).map { [("id", $0)] } ?? []
    write(inlines, as: level <= 2 ? "h2" : "h3", id)
  }

  mutating func writeList(_ items: [[Block]], isOrdered: Bool) {
    xml.start(isOrdered ? "ol" : "ul")
    for item in items {
      // A single paragraph needs no element of its own.
      if item.count == 1, case .paragraph(let inlines) = item[0] {
        write(inlines, as: "li")
        continue
      }
      xml.start("li")
      for block in item { writeContent(block) }
      xml.end()
    }
    xml.end()
  }

  /// Writes entries with headings, as terms and what is said about them.
  mutating func write(_ entries: [Entry]) {
    guard !entries.isEmpty else { return }
    let isHanging = entries.allSatisfy { $0.setting == .hanging }
    xml.start("dl", [("class", isHanging ? "entries hanging" : "entries")])
    for entry in entries {
      let id = places.open(entry.anchor).map { [("id", $0)] } ?? []
      write(entry.heading, as: "dt", id)
      xml.start("dd")
      for paragraph in entry.paragraphs { write(paragraph, as: "p") }
      xml.end()
    }
    xml.end()
  }

  /// Writes large numbers: what each is, and the number, which the style sheet puts first.
  mutating func write(_ figures: KeyFigures) {
    guard !figures.data.entries.isEmpty else { return }
    let id = places.claim("figure-\(figures.name)")
    xml.start("dl", [("class", "key-figures full"), ("id", id)])
    for entry in figures.data.entries {
      xml.start("div")
      mixed("dt") { $0.write(entry.label) }
      write(entry)
      xml.end()
    }
    xml.end()
  }

  private mutating func write(_ entry: KeyFigureTable.Entry) {
    mixed("dd") { writer in
      // Signs of hedges are not read out, words are.
      let isSpoken = !entry.spoken.isEmpty
      writer.mixed("span", isSpoken ? [("aria-hidden", "true")] : []) { writer in
        let number = [entry.sign, entry.number].filter { !$0.isEmpty }
        writer.xml.characters(number.joined(separator: "\u{00a0}"))
        guard !entry.unit.isEmpty else { return }
        // A narrow column may break here, and nowhere else.
        writer.xml.characters(" ")
        writer.xml.element("span", [("class", "unit")], text: entry.unit)
      }
      if isSpoken { writer.xml.element("span", [("class", "spoken")], text: entry.spoken) }
      writer.write(entry.notes.map(Inline.noteMark))
    }
  }
}
