extension SVGDrawing {
  /// How a drawing is used.
  public enum Use: Hashable, Sendable {
    /// A file of its own, as large on paper as the frame.
    case file
    /// A part of an HTML page, one pixel wide for each point; the page's style sheet may scale it.
    case inline
  }

  /// The drawing as SVG 1.1 with the `href` of SVG 2; the same drawing always gives the same text.
  ///
  /// Numbers are points, rounded to hundredths. Text stays text: each run says where it stands and
  /// how long it is, so that lines keep their width with any font.
  ///
  /// - Parameters:
  ///   - use: what the text becomes.
  ///   - prefix: what all identifiers start with, unique where several drawings stand on one page:
  ///     letters, digits, `-` and `_`, a letter first; nil to derive one from the content.
  public func svg(for use: Use, prefix: String? = nil) -> String {
    if let prefix { return written(for: use, prefix: Self.identifier(prefix)) }
    let draft = written(for: .inline, prefix: "x")
    return written(for: use, prefix: "d" + ContentHash.text(draft))
  }

  /// The drawing as a part of an HTML page that is being written.
  func fragment(prefix: String) -> XMLFragment {
    var writer = SVGWriter(drawing: self, prefix: Self.identifier(prefix))
    return writer.fragment()
  }

  /// The address of a named place in another file that was written with a prefix.
  public static func address(of anchor: String, in file: String, prefix: String) -> String {
    "\(file)#\(identifier(prefix))-\(anchor)"
  }

  private func written(for use: Use, prefix: String) -> String {
    var writer = SVGWriter(drawing: self, prefix: prefix)
    let declaration = use == .file ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : ""
    return declaration + writer.write(for: use) + "\n"
  }

  /// A prefix with only such characters as stand in an identifier.
  static func identifier(_ prefix: String) -> String {
    let kept = prefix.map { character -> Character in
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      return isPlain || character == "-" || character == "_" ? character : "-"
    }
    let startsWithLetter = kept.first?.isLetter ?? false
    return (startsWithLetter ? "" : "d") + String(kept)
  }
}

/// A short name for a text: FNV-1a with 64 bits, in base 32.
enum ContentHash {
  static func text(_ content: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in content.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 32)
  }
}
