import Report
import Scene
import Typesetting
import Wording

/// A drawn line: what it shows, what it is, and which notes it cites.
struct DrawnLine {
  /// Items relative to the line's start and baseline.
  var items: [Item] = []
  /// The line's part of the structure.
  var structure: [StructureNode.Child] = []
  /// The notes that the line cites.
  var notes: [Int] = []
  /// The spans that the line starts and ends in, which may go on from one line to the next.
  var (firstSpan, lastSpan): (Int?, Int?)
}

/// Draws set lines: marks content for the structure tree and lays links over marks and references.
struct LineDrawer {
  /// The source of numbers.
  let numbering: Numbering
  /// The words that describe links.
  let wording: Wording

  /// Draws one line of a paragraph.
  func draw(_ line: SetLine, of text: InlineText) -> DrawnLine {
    var drawn = DrawnLine()
    (drawn.firstSpan, drawn.lastSpan) = (line.pieces.first?.tag, line.pieces.last?.tag)
    var start = 0
    while start < line.pieces.count {
      let meaning = meaning(of: line.pieces[start], in: text)
      var end = start + 1
      while end < line.pieces.count, self.meaning(of: line.pieces[end], in: text) == meaning {
        end += 1
      }
      draw(Array(line.pieces[start..<end]), meaning, line, of: text, into: &drawn)
      start = end
    }
    return drawn
  }

  private func meaning(of piece: SetPiece, in text: InlineText) -> SpanMeaning {
    guard let tag = piece.tag, text.meanings.indices.contains(tag) else {
      return .words(language: nil)
    }
    return text.meanings[tag]
  }

  private func draw(
    _ pieces: [SetPiece], _ meaning: SpanMeaning, _ line: SetLine, of text: InlineText,
    into drawn: inout DrawnLine
  ) {
    let content = numbering.nextContent()
    drawn.items.append(.content(content, pieces.map { .text(run(of: $0)) }))
    switch meaning {
    case .words(nil):
      drawn.structure.append(.content(content))
    case .words(let language?):
      let span = StructureNode(.span, language: language, children: [.content(content)])
      drawn.structure.append(.node(span))
    case .abbreviation(let expansion):
      let span = StructureNode(.span, expansion: expansion, children: [.content(content)])
      drawn.structure.append(.node(span))
    case .noteMark(let number):
      let target = Link.Target.anchor("note-\(number)")
      let words = wording.text(.noteLink, ["number": String(number)])
      let link = addLink(to: target, words, over: pieces, line, into: &drawn)
      if numbering.citesFirst(number) {
        drawn.items.append(markAnchor(number, at: pieces))
      }
      drawn.notes.append(number)
      let inner = StructureNode(.link, children: [.content(content), .link(link)])
      drawn.structure.append(.node(StructureNode(.reference, children: [.node(inner)])))
    case .link(let uri):
      let link = addLink(to: .uri(uri), uri, over: pieces, line, into: &drawn)
      let node = StructureNode(.link, children: [.content(content), .link(link)])
      drawn.structure.append(.node(node))
    case .reference(let anchor):
      let words = words(of: pieces, in: text)
      let link = addLink(to: .anchor(anchor), words, over: pieces, line, into: &drawn)
      let node = StructureNode(.link, children: [.content(content), .link(link)])
      drawn.structure.append(.node(node))
    }
  }

  /// The words of the whole span that pieces come from, also where it goes on in the next line.
  private func words(of pieces: [SetPiece], in text: InlineText) -> String {
    guard let tag = pieces.first?.tag, text.spans.indices.contains(tag) else {
      return pieces.map(\.run.text).joined()
    }
    return text.spans[tag].text
  }

  /// The run of a piece; it names its language only where that is not the document's.
  private func run(of piece: SetPiece) -> GlyphRun {
    var run = piece.run
    if run.language == wording.language { run.language = nil }
    return run
  }

  private func markAnchor(_ number: Int, at pieces: [SetPiece]) -> Item {
    let bounds = pieces[0].run.bounds
    return .anchor(
      Anchor(name: "mark-\(number)", position: Point(x: bounds.minX, y: bounds.minY)))
  }

  private func addLink(
    to target: Link.Target, _ words: String, over pieces: [SetPiece], _ line: SetLine,
    into drawn: inout DrawnLine
  ) -> LinkID {
    let id = numbering.nextLink()
    let area = pieces.dropFirst().reduce(pieces[0].run.bounds) { $0.union($1.run.bounds) }
    drawn.items.append(.link(Link(id: id, area: area, target: target, description: words)))
    return id
  }
}
