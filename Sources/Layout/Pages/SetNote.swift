import Report
import Scene
import Styling
import Typesetting

/// An evidence note set in a column.
struct SetNote {
  /// The number.
  var number: Int
  /// The height, in points.
  var height: Double
  /// What is drawn, from the note's top left corner.
  var items: [Item]
  /// The note's place in the structure.
  var node: StructureNode
}

extension GalleyBuilder {
  /// Sets a note: its number, which leads back to the mark, and its words.
  func setNote(_ note: Note, width: Double) -> SetNote {
    let indent = theme.style(.note).size * 1.6
    let back = Inline.reference([.text(String(note.number))], anchor: note.markAnchor)
    let number = lines([back], role: .noteNumber, width: indent)
    let body = lines(note.body, role: .note, width: width - indent)
    let anchor = Item.anchor(Anchor(name: note.anchor, position: .zero))
    let label = StructureNode(.label, children: number.structure)
    let words = StructureNode(.paragraph, children: body.structure)
    return SetNote(
      number: note.number, height: body.height,
      items: [anchor] + number.items(at: .zero) + body.items(at: Point(x: indent, y: 0)),
      node: StructureNode(.note, name: note.anchor, children: [.node(label), .node(words)]))
  }
}
