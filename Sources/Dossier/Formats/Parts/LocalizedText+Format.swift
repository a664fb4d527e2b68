public import Notation

extension LocalizedText {
  /// How a text in several languages is written: a mapping from language tag to text.
  public static let format = ValueFormat<LocalizedText>(
    "a text by language", schema: { texts.schema },
    read: { node, collector in
      guard let entries = texts.read(node, &collector) else { return nil }
      var result = LocalizedText(Dictionary(minimumCapacity: entries.count))
      for entry in entries where collector.checkLanguage(entry.name, at: entry.span) {
        result.texts[entry.name] = entry.value
      }
      return result
    }
  ).defined(as: "localized-text")

  private static let texts = ValueFormat<[NamedValue<String>]>.entries(of: .text)
}
