internal import Report
internal import Wording

extension HTMLWriter {
  /// Writes a mark that leads to its note.
  ///
  /// - Parameter origin: where the note leads back to; nil for the mark itself.
  mutating func writeMark(_ number: Int, origin: String? = nil) {
    let id = places.claim("mark-\(number)")
    guard let target = notes.cite(number, from: origin ?? id, &places) else {
      return xml.characters(String(number))
    }
    let words = wording.text(.noteLink, ["number": String(number)])
    xml.mixed("sup") { xml in
      xml.element(
        "a",
        [
          ("class", "mark"), ("id", id), ("href", "#" + target), ("role", "doc-noteref"),
          ("aria-label", words),
        ], text: String(number))
    }
  }

  /// Writes the notes that were cited since the last call.
  mutating func writeCitedNotes(beside extent: BlockWidth) {
    let copies = notes.takeCited(isBesideText: extent == .text)
    guard !copies.isEmpty else { return }
    let isUnder = extent == .full || !measure.hasMargin
    xml.start("div", [("class", isUnder ? "notes under" : "notes")])
    for copy in copies {
      xml.start("div", copy.attributes + [("role", "doc-footnote")])
      writeNote(copy)
      xml.end()
    }
    xml.end()
  }

  /// Writes the notes that a row of a table cites as rows below it.
  mutating func writeCitedNotes(acrossColumns count: Int) {
    for copy in notes.takeCited(isBesideText: false) {
      xml.start("tr", copy.attributes)
      xml.start("td", [("colspan", String(count))])
      xml.start("div", [("role", "doc-footnote")])
      writeNote(copy)
      xml.end()
      xml.end()
      xml.end()
    }
  }

  /// Writes the number, which leads back, and the words.
  private mutating func writeNote(_ copy: NoteBook.Copy) {
    let number = String(copy.note.number)
    xml.element(
      "a",
      [
        ("class", "number"), ("href", "#" + copy.origin), ("role", "doc-backlink"),
        ("aria-label", wording.text(.noteReturn, ["number": number])),
      ], text: number)
    write(copy.note.body, as: "span")
  }
}

extension NoteBook.Copy {
  fileprivate var attributes: [XMLWriter.Attribute] {
    let names = ["note", isFirst ? "first" : "", isBeside ? "beside" : ""]
    return [("class", names.filter { !$0.isEmpty }.joined(separator: " ")), ("id", id)]
  }
}
