import Diagnostics
import Quantities

/// A draft that fits the list of measures, with the places of its words.
struct QueryReading {
  let phrase: Phrase
  /// The single values of each argument in canonical form, with their places, by its name.
  let values: [String: [QueryDraft.Word]]

  init(_ draft: QueryDraft) throws(QueryError) {
    let measure = try Self.measure(draft.measure)
    var arguments: [FigureQuery.Argument] = []
    var words: [String: [QueryDraft.Word]] = [:]
    for pair in draft.pairs {
      let argument = try Self.argument(pair.name, of: measure)
      let parts = try argument.canonical(pair.value)
      if words.updateValue(parts, forKey: argument.name) != nil {
        throw QueryError(
          .repeatedArgument, "the argument \"\(argument.name)\" is given twice",
          offset: pair.name.offset, length: pair.name.length,
          hint: "join several values by commas")
      }
      let value = argument.joined(parts.map(\.text))
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
  /// The single values in canonical form, as they are written.
  fileprivate func canonical(_ word: QueryDraft.Word) throws(QueryError) -> [QueryDraft.Word] {
    guard takesSeveral else { return [try values.canonical(word, of: name)] }
    var parts: [QueryDraft.Word] = []
    let isQuoted = word.length > word.text.unicodeScalars.count
    var offset = word.offset + (isQuoted ? 1 : 0)
    for text in word.text.split(separator: ",", omittingEmptySubsequences: false) {
      let part = QueryDraft.Word(
        text: String(text), offset: offset, length: text.unicodeScalars.count)
      parts.append(try values.canonical(part, of: name))
      offset += part.length + 1
    }
    return parts
  }

  /// Several values in canonical order, each once, as one.
  fileprivate func joined(_ parts: [String]) -> String {
    if let only = parts.first, parts.count == 1 { return only }
    let given = Set(parts)
    if case .words(let words) = values {
      return words.filter(given.contains).joined(separator: ",")
    }
    return given.sorted().joined(separator: ",")
  }
}

extension MeasureArgument.Values {
  /// One value in canonical form, in its place.
  fileprivate func canonical(
    _ word: QueryDraft.Word, of name: String
  ) throws(QueryError) -> QueryDraft.Word {
    var word = word
    word.text = try canonicalText(word, of: name)
    return word
  }

  private func canonicalText(
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
      // A day must come out of it, or the filter would silently not filter.
      if let date = try? EDTFDate(parsing: word.text), date.earliest != nil, date.latest != nil {
        return date.literal
      }
      throw wrong("write a date with its year, as in 2025-12-20")
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
}
