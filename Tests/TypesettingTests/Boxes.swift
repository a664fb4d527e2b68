import Scene
import Styling
import Typesetting

/// A style whose boxes are 5 points wide, so that widths can be counted.
let boxStyle = TextStyle(family: "text", size: 10, leading: 12, color: .black)

extension SetLine {
  /// The text of the line as a reader would copy it.
  var text: String { pieces.map(\.run.text).joined() }
}

/// The texts of the lines of a paragraph in boxes; `columns` characters fit on a line.
func boxLines(
  _ text: String, columns: Double, _ alignment: TextAlignment = .left, language: String = "en"
) -> [String] {
  BoxTextSetter().paragraph(
    text, boxStyle, language: language, width: columns * 5, alignment: alignment
  ).map(\.text)
}
