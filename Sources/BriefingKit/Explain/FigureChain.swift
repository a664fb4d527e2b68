import Analysis
import Diagnostics
import Dossier
import Quantities
import Wording

/// The way from a printed value back to its sources.
struct FigureChain {
  /// A record of the chain with the passages that it rests on.
  struct Link {
    var id: RecordID
    var label: String
    var place: Span?
    var grounds: [Evidence]
  }

  /// A record that was looked at and not counted.
  struct Gap {
    var link: Link
    var rule: Rule
  }

  /// The question in canonical form.
  var query: String
  /// The value as literal; nil where the figure is refused.
  var value: String?
  /// The rows of a figure with several values.
  var rows: [(key: String, value: String, records: [RecordID])] = []
  /// Why the figure is refused.
  var refusal: Refusal?
  var asOf: EDTFDate?
  var rules: [Rule] = []
  var links: [Link] = []
  var leftOut: [Gap] = []
  var sources: [Source] = []

  /// Follows an answer back.
  init(_ outcome: FigureOutcome, _ index: DossierIndex, _ wording: Wording) {
    let naming = Naming(index: index, wording: wording)
    switch outcome {
    case .figure(let figure):
      query = figure.query.literal
      value = Self.literal(of: figure.value)
      rows = Self.rows(of: figure.value, naming)
      asOf = figure.asOf
      rules = figure.rules
      links = figure.records.map { Self.link($0, naming) }
      leftOut = figure.leftOut.map { Gap(link: Self.link($0.record, naming), rule: $0.rule) }
    case .refusal(let refusal):
      query = refusal.query.literal
      self.refusal = refusal
      rules = [refusal.rule]
      links = refusal.records.map { Self.link($0, naming) }
    }
    let cited = Set((links + leftOut.map(\.link)).flatMap(\.grounds).map(\.anchor.source))
    let own = Set(links.map(\.id))
    sources = index.dossier.sources.filter { cited.contains($0.id) || own.contains($0.id) }
  }

  private static func link(_ id: RecordID, _ naming: Naming) -> Link {
    let record = naming.index.record(id)
    return Link(
      id: id, label: naming.record(id), place: record?.header.span,
      grounds: record?.grounds ?? [])
  }

  private static func literal(of value: FigureValue) -> String {
    switch value {
    case .count(let number): number.literal
    case .amount(let amount): amount.literal
    case .date(let date): date.literal
    case .duration(let duration): duration.literal
    case .set(let ids): ids.count == 1 ? "1 record" : "\(ids.count) records"
    case .series(let rows): rows.count == 1 ? "1 value" : "\(rows.count) values"
    case .matrix(let matrix):
      "\(matrix.cells.count) cells in \(matrix.rows.count) rows and \(matrix.columns.count) columns"
    }
  }

  private static func rows(
    of value: FigureValue, _ naming: Naming
  ) -> [(key: String, value: String, records: [RecordID])] {
    guard case .series(let rows) = value else { return [] }
    return rows.map { row in
      switch row.outcome {
      case .figure(let figure):
        (naming.cell(row.key).words, literal(of: figure.value), figure.records)
      case .refusal(let refusal):
        (naming.cell(row.key).words, "refused by \(refusal.rule)", refusal.records)
      }
    }
  }
}
