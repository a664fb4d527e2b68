import Diagnostics
import Dossier

/// The texts that a report prints in another language, because its own has none.
///
/// The languages of a report print the same texts, so one of them tells what the others would borrow.
final class BorrowedTexts {
  /// A text with the language that it is printed in.
  struct Text: Hashable {
    /// What the text is, as it is written in the dossier: `label`.
    var field: String
    /// Whose it is: a record's id, or a sector's code.
    var owner: String
    /// Where its owner is written; nil for what has no place.
    var span: Span?
    /// The language that has no text.
    var missing: String
    /// The language that stands in.
    var language: String
  }

  /// The languages that are looked after.
  private let languages: [String]
  /// In the order of first use, each once.
  private var texts: [Text] = []

  /// Nothing borrowed yet.
  ///
  /// - Parameter languages: those of the report.
  init(languages: [String]) { self.languages = languages }

  /// The languages that borrow a text.
  var borrowers: Set<String> { Set(texts.map(\.missing)) }

  /// The texts that a language borrows, in the order of first use.
  func texts(missingIn language: String) -> [Text] { texts.filter { $0.missing == language } }

  /// The text in a language; where it has none, in the language that stands in, which is noted.
  func text(
    _ text: LocalizedText, in language: String, _ field: String, of owner: String, at span: Span?
  ) -> String? {
    for missing in languages where text.texts[missing] == nil {
      guard let version = text.version(for: missing) else { return nil }
      let note = Text(
        field: field, owner: owner, span: span, missing: missing, language: version.language)
      if !texts.contains(note) { texts.append(note) }
    }
    return text.text(in: language)
  }
}

extension Composition {
  /// Reports every text that is printed in another language; on pages that are marked as not
  /// checked this is a warning.
  mutating func reportBorrowedTexts() {
    for text in naming.borrowed.texts(missingIn: language) {
      findings.append(
        Finding(
          "report.borrowed-text", options.isUnchecked ? .warning : .error,
          "the '\(text.field)' of '\(text.owner)' has no text in '\(language)', only in "
            + "'\(text.language)'",
          at: text.span ?? Span.file(definition.file), hints: [Hint("add '\(language)': …")]))
    }
  }
}
