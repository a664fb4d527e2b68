import Diagnostics
import Quantities

/// A draft that fits the list of measures, with the places of its words.
struct QueryReading {
  let phrase: Phrase
  /// The written words of the values by the argument's name.
  let values: [String: QueryDraft.Word]

  init(_ draft: QueryDraft) throws(QueryError) {
    let measure = try Self.measure(draft.measure)
    var arguments: [FigureQuery.Argument] = []
    var words: [String: QueryDraft.Word] = [:]
    for pair in draft.pairs {
      let argument = try Self.argument(pair.name, of: measure)
      if words.updateValue(pair.value, forKey: argument.name) != nil {
        throw QueryError(
          .repeatedArgument, "the argument \"\(argument.name)\" is given twice",
          offset: pair.name.offset, length: pair.name.length,
          hint: "join several values by commas")
      }
      let value = try argument.canonical(pair.value)
      if value != argument.fallback { arguments.append(.init(name: argument.name, value: value)) }
    }
    if let missing = measure.arguments.first(where: { $0.isRequired && words[$0.name] == nil }) {
      throw QueryError(
        .missingArgument, "\"\(measure.name)\" needs the argument \"\(missing.name)\"",
        offset: draft.end, hint: "add \(missing.name)=\(missing.values.example)")
    }
    phrase = Phrase(measure: measure, query: FigureQuery(measure.name, arguments))
    values = words
  }

  private static func measure(_ word: QueryDraft.Word) throws(QueryError) -> Measure {
    if let measure = Measures.named(word.text) { return measure }
    throw QueryError(
      .unknownMeasure, "unknown measure \"\(word.text)\"", offset: word.offset,
      length: word.length, hint: nearest(to: word.text, among: Measures.all.map(\.name)))
  }

  private static func argument(
    _ word: QueryDraft.Word, of measure: Measure
  ) throws(QueryError) -> MeasureArgument {
    if let argument = measure.arguments.first(where: { $0.name == word.text }) { return argument }
    let names = measure.arguments.map(\.name)
    let list = names.isEmpty ? "leave it out" : "use one of \(names.joined(separator: ", "))"
    throw QueryError(
      .unknownArgument, "\"\(measure.name)\" has no argument \"\(word.text)\"",
      offset: word.offset, length: word.length, hint: nearest(to: word.text, among: names) ?? list)
  }

  /// A hint that names the nearest word; nil if none is near.
  static func nearest(to word: String, among words: [String]) -> String? {
    Suggestion.nearest(to: word, among: words).map { "write \"\($0)\"" }
  }
}

extension MeasureArgument {
  /// The value in canonical form.
  fileprivate func canonical(_ word: QueryDraft.Word) throws(QueryError) -> String {
    var parts: [String] = []
    var offset = word.offset
    for part in takesSeveral
      ? word.text.split(separator: ",", omittingEmptySubsequences: false)
      : [word.text[...]]
    {
      let part = QueryDraft.Word(
        text: String(part), offset: takesSeveral ? offset : word.offset,
        length: takesSeveral ? part.unicodeScalars.count : word.length)
      parts.append(try values.canonical(part, of: name))
      offset += part.length + 1
    }
    return takesSeveral ? values.ordered(parts).joined(separator: ",") : parts.joined()
  }
}

extension MeasureArgument.Values {
  /// One value in canonical form.
  fileprivate func canonical(
    _ word: QueryDraft.Word, of name: String
  ) throws(QueryError) -> String {
    func wrong(_ hint: String?) -> QueryError {
      QueryError(
        .unknownValue, "\"\(word.text)\" is not a value of \"\(name)\"", offset: word.offset,
        length: word.length, hint: hint)
    }
    switch self {
    case .words(let words):
      if words.contains(word.text) { return word.text }
      throw wrong(
        QueryReading.nearest(to: word.text, among: words)
          ?? "use one of \(words.joined(separator: ", "))")
    case .date:
      do {
        return try EDTFDate(parsing: word.text).literal
      } catch {
        throw wrong(error.hint ?? "write a date as 2025-12-20")
      }
    case .currency:
      if let currency = Currency(word.text.uppercased()) { return currency.code }
      throw wrong("write an ISO 4217 code such as USD")
    case .number:
      if let number = Int(word.text), number >= 0 { return String(number) }
      throw wrong("write a whole number")
    case .record, .country, .sector, .name:
      if !word.text.isEmpty { return word.text }
      throw wrong("leave out the extra comma")
    }
  }

  /// Several values in canonical order, each once.
  fileprivate func ordered(_ parts: [String]) -> [String] {
    let given = Set(parts)
    if case .words(let words) = self { return words.filter(given.contains) }
    return given.sorted()
  }
}
