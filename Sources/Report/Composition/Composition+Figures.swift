import Analysis
import Diagnostics
import Dossier
import Quantities

extension Composition {
  /// Checks what the reader chose before anything is composed.
  mutating func checkChoice() {
    let span = Span.file(definition.file)
    if !definition.languages.contains(language) {
      report(
        "unknown-language", "the report has no text in '\(language)'", at: span,
        hints: [Hint("known: \(definition.languages.joined(separator: ", "))")])
    }
    guard definition.parameters.contains(ReportParameter.country.rawValue) else { return }
    let known = engineDossier.actors.filter { $0.kind == .country }.compactMap(\.country)
    guard let country = options.country else {
      report(
        "missing-country", "the report is about one country, and none is chosen", at: span,
        hints: [Hint("choose one with '--country': \(known.joined(separator: ", "))")])
      return
    }
    if !known.contains(country) {
      report(
        "unknown-country", "the dossier has no country '\(country)'", at: span,
        hints: [Hint("known: \(known.joined(separator: ", "))")])
    }
  }

  /// Notes what is wrong.
  mutating func report(
    _ code: String, _ message: String, at span: Span, hints: [Hint] = [],
    records: [RecordID] = []
  ) {
    let finding = Finding(
      "report.\(code)", .error, message, at: span, hints: hints, records: records.map(\.rawValue))
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// The question with the reader's choice in place of `$country`: the code, or where a measure asks
  /// for an actor, the id of the country as an actor.
  func resolved(_ query: FigureQuery) -> FigureQuery {
    guard let country = options.country,
      query.arguments.contains(where: { $0.value == "$country" })
    else { return query }
    let known = Measures.named(query.measure)?.arguments ?? []
    return FigureQuery(
      query.measure,
      query.arguments.map { argument in
        guard argument.value == "$country" else { return argument }
        let asksForActor = known.first { $0.name == argument.name }?.values.isRecord == true
        let value = asksForActor ? actor(of: country)?.rawValue ?? country : country
        return FigureQuery.Argument(name: argument.name, value: value)
      })
  }

  /// The id of a country as an actor.
  private func actor(of country: String) -> RecordID? {
    engineDossier.actors.first { $0.kind == .country && $0.country == country }?.id
  }

  /// The answer to a question; nil with a finding where it names what the dossier does not have.
  mutating func answer(_ query: FigureQuery, at span: Span) -> FigureOutcome? {
    let query = resolved(query)
    asked.insert(query)
    switch answers.answer(query, by: engine) {
    case .success(let outcome):
      if case .figure(let figure) = outcome {
        rules.formUnion(figure.rules)
        leftOut.formUnion(figure.leftOut)
        answered.formUnion(figure.records)
      }
      return outcome
    case .failure(let error):
      let finding = Finding(
        error.code.rawValue, .error, error.message, at: span,
        hints: error.hint.map { [Hint($0)] } ?? [])
      if !findings.contains(finding) { findings.append(finding) }
      return nil
    }
  }

  /// The figure for a question; nil with a finding where it is refused.
  mutating func figure(_ query: FigureQuery, at span: Span) -> Figure? {
    switch answer(query, at: span) {
    case .figure(let figure)?:
      reportUngrounded(figure, at: span)
      return figure
    case .refusal(let refusal)?:
      reportRefusal(refusal, at: span)
      return nil
    case nil: return nil
    }
  }

  mutating func reportRefusal(_ refusal: Refusal, at span: Span) {
    var hints = [Hint("rule \(refusal.rule): \(refusal.detail)")]
    if let instead = refusal.alternative { hints.append(Hint("ask for '\(instead)' instead")) }
    let records = refusal.records.map(\.rawValue).joined(separator: ", ")
    report(
      "refused-figure",
      "'\(refusal.query)' is refused by rule \(refusal.rule)"
        + (records.isEmpty ? "" : " (\(records))"),
      at: span, hints: hints, records: refusal.records)
  }

  /// A number that no passage grounds is not printed (A28).
  private mutating func reportUngrounded(_ figure: Figure, at span: Span) {
    let bare = engine.ungrounded(figure)
    guard !bare.isEmpty else { return }
    report(
      "ungrounded-figure", "'\(figure.query)' rests on records without evidence", at: span,
      hints: [Hint("add evidence to \(bare.map(\.rawValue).joined(separator: ", "))")],
      records: bare)
  }

  /// Whether a part of the report stands.
  mutating func holds(_ condition: Condition) -> Bool {
    let outcome = answer(condition.query, at: Span.file(definition.file))
    let isSomething = outcome?.figure.map { !$0.value.isEmpty } ?? false
    return isSomething != condition.isNegated
  }

  /// The number of the note for a figure; nil where it rests on actors and sources alone.
  mutating func note(for figure: Figure) -> Int? {
    cited.formUnion(figure.records)
    return ledger.cite(figure.records, on: ground(of: figure))
  }

  /// What a figure rests on, found only once for all languages.
  mutating func ground(of figure: Figure) -> NoteGround {
    if let known = answers.ground(of: figure, on: engine.asOf) { return known }
    let ground = NoteGround(engine.trail(of: figure), tables: published(figure.records))
    answers.note(ground, of: figure, on: engine.asOf)
    return ground
  }

  /// The number of the note for records.
  mutating func note(for records: [RecordID]) -> Int? {
    cited.formUnion(records)
    return ledger.cite(
      records, on: NoteGround(engine.trail(of: records), tables: published(records)))
  }

  /// The tables among records that name the publication that they are from.
  func published(_ records: [RecordID]) -> [RecordID] {
    records.filter { naming.index.record($0, as: DataTable.self)?.origin != nil }
  }
}

extension FigureValue {
  /// Whether there is nothing to print.
  var isEmpty: Bool {
    switch self {
    case .count(let number): number == QualifiedNumber(.zero)
    case .amount, .date, .duration: false
    case .set(let records): records.isEmpty
    case .series(let rows): rows.isEmpty
    case .matrix(let matrix): matrix.cells.isEmpty
    }
  }
}

extension MeasureArgument.Values {
  /// Whether the id of a record stands behind the name.
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}
