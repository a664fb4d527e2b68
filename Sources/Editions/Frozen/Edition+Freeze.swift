import Analysis
public import Dossier
public import Quantities

extension Edition {
  /// The edition of a dossier on a day.
  ///
  /// - Parameters:
  ///   - dossier: a checked dossier; what was not known on the day is left out of it.
  ///   - questions: questions besides the standard ones, as written; those that name what was not
  ///     known on the day are left aside.
  ///   - withFigures: whether questions are answered; records alone say what changed in most cases.
  public static func freezing(
    _ id: String, of dossier: Dossier, asOf: CalendarDay, questions: [String] = [],
    inputs: [Input] = [], program: String, withFigures: Bool = true
  ) -> Edition {
    let known = dossier.known(on: asOf)
    let engine = FigureEngine(dossier: known, asOf: asOf)
    let asked = StandardQuestions.all + StandardQuestions.tables(of: known) + questions
    return Edition(
      id: id, asOf: asOf, program: program, inputs: inputs.sorted { $0.file < $1.file },
      figures: withFigures ? figures(asked, by: engine) : [],
      records: RecordTable.all.flatMap { table in
        table.records(of: known).map { FrozenRecord($0, in: table, by: engine) }
          .sorted { $0.id < $1.id }
      })
  }

  private static func figures(
    _ questions: [String], by engine: FigureEngine
  ) -> [FrozenFigure] {
    var canonical: [String: FigureQuery] = [:]
    for text in questions {
      if let query = try? FigureQuery.parse(text) { canonical[query.literal] = query }
    }
    return canonical.sorted { $0.key < $1.key }.flatMap { entry -> [FrozenFigure] in
      guard case .success(let outcome) = engine.answer(entry.value) else { return [] }
      return FrozenFigure.all(of: outcome, to: entry.value)
    }
  }
}

extension FrozenRecord {
  init(_ record: any Record, in table: RecordTable, by engine: FigureEngine) {
    id = record.id
    kind = table.kind
    label = record.header.label
    fields = table.fields(of: record).map { Field(name: $0.column.name, values: $0.values) }
    let status = (record as? Event).map { engine.status(of: $0) }
    standing = status?.standing.rawValue
    standingBy = status?.records ?? []
  }
}
