extension ChangeSheet {
  /// The sheet as plain text of at most 88 columns.
  public var text: String {
    let parts = sections.map { section in
      section.heading + "\n"
        + section.lines.map { Self.wrapped("– " + $0.text, indent: 2) }.joined()
    }
    return ([title + "\n" + Self.wrapped(summary, indent: 0)] + parts).joined(separator: "\n")
  }

  /// The sheet as Markdown.
  public var markdown: String {
    let parts = sections.map { section in
      "## \(section.heading)\n\n"
        + section.lines.map { "- \(Self.escaped($0.text))\n" }.joined()
    }
    return (["# \(title)\n\n\(Self.escaped(summary))\n"] + parts).joined(separator: "\n")
  }

  /// A paragraph with line breaks between words, further lines indented.
  private static func wrapped(_ text: String, indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.isEmpty {
        line = String(word)
      } else if line.count + word.count + 1 <= 88 {
        line += " " + word
      } else {
        lines.append(line)
        line = margin + word
      }
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>".contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }
}
