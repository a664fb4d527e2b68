/// What running text may name: it is the same everywhere in a definition.
struct TemplateContext: Hashable, Sendable {
  /// The path of the definition, for messages.
  var file: String
  /// The BCP 47 tags of the report's languages.
  var languages: [String] = []
  /// The parameters that a reader of the report chooses, such as `country`.
  var parameters: [String] = []
  /// Names with digits in them, which are no typed numbers.
  var literals: [String] = []

  /// Whether a reference may have a name in place of a measure.
  func hasValue(_ name: String) -> Bool { name == Self.asOf || parameters.contains(name) }

  /// The name of the as-of date.
  static let asOf = "as-of"
}
