extension Wording {
  /// A text with its arguments put in for `{name}`; an argument that is not given stays visible.
  public func text(_ key: MessageKey, _ arguments: [String: String] = [:]) -> String {
    guard let pattern = data.messages[key] else { return key.rawValue }
    return pattern.filled(arguments)
  }

  /// The sentence that says a rule of counting to a reader, by the number of the rule (1 to 30);
  /// the id, such as `A31`, for any other number.
  public func rule(_ number: Int) -> String {
    let sentences = data.rules
    return sentences.indices.contains(number - 1) ? sentences[number - 1] : "A\(number)"
  }

  /// The text with a capital first letter, for the start of a sentence or a label.
  public func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The text between the quotation marks of the language.
  public func quoted(_ text: String) -> String {
    data.lists.openingQuote + text + data.lists.closingQuote
  }
}
