import Analysis
import Dossier
import Quantities
import Wording

/// Names records, keys and values in one language.
struct Naming {
  /// The records.
  let index: DossierIndex
  /// The language.
  let wording: Wording

  /// The name of a record: its label, a country's name, else its id.
  func record(_ id: RecordID) -> String {
    if let actor = index.record(id, as: Actor.self), actor.kind == .country,
      actor.header.label.isEmpty, let code = actor.country
    {
      return wording.country(code)
    }
    return index.label(of: id, in: wording.language) ?? id.rawValue
  }

  /// A record with its id as literal.
  func cell(_ id: RecordID?) -> ShownTable.Cell {
    id.map { ShownTable.Cell(record($0), literal: $0.rawValue) } ?? ShownTable.Cell("")
  }

  /// Several records.
  func cell(_ ids: [RecordID]) -> ShownTable.Cell {
    ShownTable.Cell(
      ids.map(record).joined(separator: ", "),
      literal: ids.map(\.rawValue).joined(separator: " "))
  }

  /// A sector's label with its code as literal.
  func sector(_ code: String) -> ShownTable.Cell {
    let entry = index.dossier.sectors.entry(code)
    let label = entry?.label.text(in: wording.language)
    return ShownTable.Cell(label.map { "\($0) (\(code))" } ?? code, literal: code)
  }

  /// Several sectors, with stated shares.
  func cell(_ shares: [SectorShare]) -> ShownTable.Cell {
    let words = shares.map { share in
      sector(share.code).words + (share.percent.map { " \($0.literal) %" } ?? "")
    }
    let literals = shares.map { share in
      share.code + (share.percent.map { ":\($0.literal)" } ?? "")
    }
    return ShownTable.Cell(
      words.joined(separator: ", "), literal: literals.joined(separator: " "))
  }

  /// A date.
  func cell(_ date: EDTFDate?) -> ShownTable.Cell {
    date.map { ShownTable.Cell(wording.date($0, .short), literal: $0.literal) }
      ?? ShownTable.Cell(wording.text(.notStated), literal: "")
  }

  /// Stated sums.
  func cell(_ amounts: [StatedAmount]) -> ShownTable.Cell {
    guard !amounts.isEmpty else {
      return ShownTable.Cell(wording.text(.notStated), literal: "")
    }
    return ShownTable.Cell(
      amounts.map { wording.amount($0.amount, .full) }.joined(separator: "; "),
      literal: amounts.map(\.amount.literal).joined(separator: "; "))
  }

  /// What a row or column stands for.
  func cell(_ key: FigureKey) -> ShownTable.Cell {
    switch key {
    case .record(let id), .actor(let id): cell(id)
    case .country(let code): ShownTable.Cell(wording.country(code), literal: code)
    case .sector(let code): sector(code)
    case .commitmentClass(let word), .scope(let word), .outcome(let word), .mode(let word),
      .status(let word), .measure(let word), .currency(let word):
      ShownTable.Cell(word)
    case .year(let year): ShownTable.Cell(String(year))
    case .cell(_, let series, let row): ShownTable.Cell("\(series) \(row)")
    }
  }
}
