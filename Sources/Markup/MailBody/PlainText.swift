import Report
import Wording

/// The words of inlines, with the signs of hedges as words.
struct PlainText {
  let wording: Wording
  /// Whether words outside of values are read for signs too: those of notes and cells, which hold
  /// amounts, and not prose, which may speak of the signs themselves.
  var readsAll = false

  /// The words on one line; note marks as numbers in brackets, links with their address.
  func text(_ inlines: [Inline]) -> String { inlines.map(text).joined() }

  private func text(_ inline: Inline) -> String {
    switch inline {
    case .text(let words): readsAll ? wording.spoken(words) : words
    case .value(let words, _): wording.spoken(words)
    case .emphasis(let inner), .strong(let inner), .foreign(let inner, _),
      .reference(let inner, _):
      text(inner)
    case .noteMark(let number): " [\(number)]"
    case .link(let inner, let uri): link(text(inner), uri)
    }
  }

  private func link(_ words: String, _ uri: String) -> String {
    if !MailLink.isPublic(uri) || words == uri { return words }
    return "\(words) <\(uri)>"
  }
}

/// Which addresses may stand in a message.
enum MailLink {
  /// Whether an address leads to the web or to a mailbox, and so to the same place for everybody.
  static func isPublic(_ uri: String) -> Bool {
    ["https://", "http://", "mailto:"].contains { uri.lowercased().hasPrefix($0) }
  }
}
