/// Writes XML that is well formed: elements close in order, and all text is escaped.
///
/// There is no way to write raw markup, so nothing that a report says can become markup: what was
/// written by another writer comes as a fragment, and style sheets cannot end their element.
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
    mixed(name, attributes) { $0.characters(content) }
  }

  /// Writes an element in which white counts: what `body` writes gets no line breaks.
  mutating func mixed(
    _ name: String, _ attributes: [Attribute] = [], body: (inout XMLWriter) -> Void
  ) {
    let outside = startMixed(name, attributes)
    body(&self)
    endMixed(outside)
  }

  /// Starts an element in which white counts.
  ///
  /// - Returns: what `endMixed` wants to know of the surroundings.
  mutating func startMixed(_ name: String, _ attributes: [Attribute] = []) -> Bool {
    start(name, attributes)
    defer { isInText = true }
    return isInText
  }

  /// Ends an element that `startMixed` started.
  mutating func endMixed(_ outside: Bool) {
    guard let name = open.popLast() else { return }
    text += "</\(name)>"
    isInText = outside
  }

  /// Writes text.
  mutating func characters(_ content: String) { text += XMLEscape.text(content) }

  /// Writes what another writer has finished.
  mutating func add(_ fragment: XMLFragment) {
    if !isInText, !text.isEmpty { text += "\n" }
    text += fragment.text
  }

  /// Writes a style sheet, which HTML takes without references; `<` never stands in one.
  mutating func style(_ sheet: String) {
    begin("style", [])
    text += ">" + sheet.filter { $0 != "<" } + "</style>"
  }

  /// What was written, for another writer; elements that are open are ended.
  consuming func finished() -> XMLFragment {
    while !open.isEmpty { end() }
    return XMLFragment(text: text)
  }

  private mutating func begin(_ name: String, _ attributes: [Attribute]) {
    if !isInText, !text.isEmpty { text += "\n" }
    text += "<\(name)"
    for attribute in attributes {
      text += " \(attribute.name)=\"\(XMLEscape.text(attribute.value))\""
    }
  }
}

/// Well-formed XML that an `XMLWriter` wrote.
struct XMLFragment {
  let text: String

  fileprivate init(text: String) { self.text = text }
}
