/// Writes XML that is well formed: elements close in order, and all text is escaped.
///
/// There is no way to write raw markup, so nothing that a report says can become markup.
struct XMLWriter {
  /// An attribute: a name, and a value that is escaped when it is written.
  typealias Attribute = (name: String, value: String)

  /// What was written so far.
  private(set) var text = ""
  private var open: [String] = []
  /// Whether white between elements is part of their text.
  private var isInText = false

  /// Starts an element; its end is written by `end`.
  mutating func start(_ name: String, _ attributes: [Attribute] = []) {
    begin(name, attributes)
    text += ">"
    open.append(name)
  }

  /// Ends the innermost element that is open.
  mutating func end() {
    guard let name = open.popLast() else { return }
    if !isInText { text += "\n" }
    text += "</\(name)>"
  }

  /// Writes an element without content.
  mutating func empty(_ name: String, _ attributes: [Attribute] = []) {
    begin(name, attributes)
    text += "/>"
  }

  /// Writes an element that holds text only.
  mutating func element(_ name: String, _ attributes: [Attribute] = [], text content: String) {
    start(name, attributes)
    inText { $0.characters(content) }
    text += "</\(open.removeLast())>"
  }

  /// Writes an element in which white counts: what `body` writes gets no line breaks.
  mutating func mixed(
    _ name: String, _ attributes: [Attribute] = [], body: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    inText(body)
    text += "</\(open.removeLast())>"
  }

  /// Writes text.
  mutating func characters(_ content: String) { text += XMLEscape.text(content) }

  private mutating func inText(_ body: (inout XMLWriter) -> Void) {
    let outside = isInText
    isInText = true
    body(&self)
    isInText = outside
  }

  private mutating func begin(_ name: String, _ attributes: [Attribute]) {
    if !isInText, !text.isEmpty { text += "\n" }
    text += "<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(XMLEscape.text(attribute.value))\""
    }
  }
}
