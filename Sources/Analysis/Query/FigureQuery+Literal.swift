extension FigureQuery: CustomStringConvertible {
  /// Reads a question and checks it against the list of measures: `commitments.total class=pledge
  /// currency=USD`.
  ///
  /// Arguments stand behind the measure as `name=value`, in any order; several values of one
  /// argument are joined by commas; a value with spaces stands in double quotes. The result is
  /// canonical: arguments in alphabetical order, several values in the order of the list they come
  /// from (else alphabetical) and without repetition, defaults left out. Names of records,
  /// countries and sectors are checked when the question is put to a dossier.
  public static func parse(_ text: String) throws(QueryError) -> FigureQuery {
    try QueryReading(QueryDraft(text)).phrase.query
  }

  /// The canonical form.
  public var literal: String {
    ([measure] + arguments.map { "\($0.name)=\(Self.quoted($0.value))" }).joined(separator: " ")
  }

  /// The canonical form.
  public var description: String { literal }

  /// A value as it stands in a question: in quotes where it has to.
  static func quoted(_ value: String) -> String {
    let isPlain =
      !value.isEmpty
      && !value.unicodeScalars.contains { $0.isBlank || $0 == "\"" || $0 == "=" }
    if isPlain { return value }
    let escaped = value.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }
    return "\"\(escaped.joined())\""
  }
}
