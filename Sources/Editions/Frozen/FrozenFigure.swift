public import Analysis
public import Dossier
public import Quantities

/// One value of the answer to a question, with the records behind it.
public struct FrozenFigure: Hashable, Sendable {
  /// What the figure said.
  public enum Value: Hashable, Sendable {
    case count(QualifiedNumber)
    case amount(Amount)
    case date(EDTFDate)
    case duration(ISODuration)
    /// The word in a cell.
    case word(String)
    /// Records in their order; they are those of the figure.
    case list
    /// Nothing, by a rule.
    case refused(Rule)
  }

  /// The question in canonical form.
  public var question: String
  /// The row, or row and column, that the value stands for; empty for an answer of one value.
  public var row: String
  /// What the figure said.
  public var value: Value
  /// The records that it rests on, in order for a list, else sorted.
  public var records: [RecordID]

  /// Creates a value.
  public init(question: String, row: String = "", value: Value, records: [RecordID]) {
    self.question = question
    self.row = row
    self.value = value
    self.records = records
  }
}

extension FrozenFigure {
  /// The values of an answer: one, or one for each row or cell.
  static func all(of outcome: FigureOutcome, to question: FigureQuery) -> [FrozenFigure] {
    switch outcome {
    case .refusal(let refusal): [refused(refusal, question: question, row: "")]
    case .figure(let figure): all(of: figure, to: question)
    }
  }

  private static func all(of figure: Figure, to question: FigureQuery) -> [FrozenFigure] {
    switch figure.value {
    case .series(let rows): rows.flatMap { self.rows(of: $0, to: question) }
    case .matrix(let matrix):
      matrix.cells.map { cell in
        FrozenFigure(
          question: question.literal,
          row: "\(matrix.rows[cell.row].literal) \(matrix.columns[cell.column].literal)",
          value: .word(cell.key.word), records: cell.records.sorted())
      }
    default: [single(figure, question: question, row: "")]
    }
  }

  private static func rows(of row: FigureRow, to question: FigureQuery) -> [FrozenFigure] {
    switch row.outcome {
    case .refusal(let refusal): [refused(refusal, question: question, row: row.key.literal)]
    case .figure(let figure): [single(figure, question: question, row: row.key.literal)]
    }
  }

  private static func single(
    _ figure: Figure, question: FigureQuery, row: String
  ) -> FrozenFigure {
    var records = figure.records
    let value: Value
    switch figure.value {
    case .count(let number): value = .count(number)
    case .amount(let amount): value = .amount(amount)
    case .date(let date): value = .date(date)
    case .duration(let duration): value = .duration(duration)
    case .set(let ids): (value, records) = (.list, ids)
    case .series, .matrix: value = .list
    }
    return FrozenFigure(question: question.literal, row: row, value: value, records: records)
  }

  private static func refused(
    _ refusal: Refusal, question: FigureQuery, row: String
  ) -> FrozenFigure {
    FrozenFigure(
      question: question.literal, row: row, value: .refused(refusal.rule),
      records: refusal.records.sorted())
  }
}

extension FigureKey {
  /// The kind of key and its word: `country:KZ`.
  var literal: String {
    let kind =
      switch self {
      case .record: "record"
      case .actor: "actor"
      case .country: "country"
      case .sector: "sector"
      case .commitmentClass: "class"
      case .scope: "scope"
      case .outcome: "outcome"
      case .mode: "mode"
      case .status: "status"
      case .measure: "measure"
      case .currency: "currency"
      case .year: "year"
      case .cell: "cell"
      }
    return "\(kind):\(word)"
  }

  /// The word alone.
  var word: String {
    switch self {
    case .record(let id), .actor(let id): id.rawValue
    case .country(let word), .sector(let word), .commitmentClass(let word), .scope(let word),
      .outcome(let word), .mode(let word), .status(let word), .measure(let word),
      .currency(let word):
      word
    case .year(let year): String(year)
    case .cell(let table, let series, let row): "\(table) \(series) \(row)"
    }
  }
}
