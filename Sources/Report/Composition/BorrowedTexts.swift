import Diagnostics
import Dossier

/// The texts that a report prints in another language, because its own has none.
final class BorrowedTexts {
  /// A text with the language that it is printed in.
  struct Text: Hashable {
    /// What the text is, as it is written in the dossier: `label`.
    var field: String
    /// Whose it is: a record's id, or a sector's code.
    var owner: String
    /// Where its owner is written; nil for what has no place.
    var span: Span?
    var language: String
  }

  /// In the order of first use, each once.
  private(set) var texts: [Text] = []

  /// The text in a language; where it has none, in the language that stands in, which is noted.
  func text(
    _ text: LocalizedText, in language: String, _ field: String, of owner: String, at span: Span?
  ) -> String? {
    guard let version = text.version(for: language) else { return nil }
    if version.language != language {
      let note = Text(field: field, owner: owner, span: span, language: version.language)
      if !texts.contains(note) { texts.append(note) }
    }
    return version.text
  }
}

extension Composition {
  /// Reports every text that is printed in another language; on pages that are marked as not
  /// checked this is a warning.
  mutating func reportBorrowedTexts() {
    for text in naming.borrowed.texts {
      findings.append(
        Finding(
          "report.borrowed-text", options.isUnchecked ? .warning : .error,
          "the '\(text.field)' of '\(text.owner)' has no text in '\(language)', only in "
            + "'\(text.language)'",
          at: text.span ?? Span.file(definition.file), hints: [Hint("add '\(language)': …")]))
    }
  }
}
