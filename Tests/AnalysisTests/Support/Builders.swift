import Diagnostics
import Dossier
import Quantities

/// Short ways to write records for tests; the dates are exact unless a test is about them.
enum Make {
  static func header(_ id: String, _ evidence: [Evidence]? = nil) -> RecordHeader {
    RecordHeader(
      id: RecordID(id), span: .file("test.yaml"), evidence: evidence ?? [Make.evidence(id)])
  }

  /// A ground whose place is different for different texts.
  static func evidence(
    _ text: String, in source: String = "report", paragraph: Int = 1, voice: Voice = .article
  ) -> Evidence {
    let start = Int(text.unicodeScalars.reduce(0) { ($0 * 31 + $1.value) % 9973 })
    return Evidence(
      anchor: Anchor(
        source: RecordID(source), paragraph: paragraph, start: start, end: start + 1,
        digest: "0123456789ab"),
      span: .file("test.yaml"), voice: voice)
  }

  static func date(_ text: String?) -> EDTFDate? {
    text.flatMap { try? EDTFDate(parsing: $0) }
  }

  static func amount(_ text: String) -> Amount {
    (try? Amount(parsing: text)) ?? Amount(QualifiedNumber(0), euro)
  }

  static func commitment(
    _ id: String, _ kind: CommitmentClass = .pledge, _ amounts: String..., from: String = "jp",
    to: String = "kz", on: String? = "2025-12-20", sectors: [SectorShare] = [],
    parent: String? = nil, revises: String? = nil, horizon: ISODuration? = nil,
    evidence: [Evidence]? = nil
  ) -> Commitment {
    let sums = amounts.enumerated().map { place, text in
      StatedAmount(amount(text), role: place == 0 ? .stated : .convertedBySource)
    }
    return Commitment(
      header: header(id, evidence), provider: RecordID(from), receiver: RecordID(to),
      commitmentClass: kind, amounts: sums, statedOn: date(on), horizon: horizon, sectors: sectors,
      parent: parent.map { RecordID($0) }, revises: revises.map { RecordID($0) })
  }

  static func stock(
    _ id: String, _ text: String, on day: String, measure: String = "investment",
    since: String? = nil
  ) -> StockObservation {
    StockObservation(
      header: header(id), measure: measure, holder: RecordID("jp"), counterpart: RecordID("kz"),
      amount: StatedAmount(amount(text)), asOf: date(day) ?? .oneOf([]), since: date(since))
  }

  /// A table with the columns `a`, `b` …, from rows such as `2024: 1, ~2`; published in 2025.
  static func table(_ id: String, _ rows: [String]) -> DataTable {
    let cells = rows.map { row in row.split(separator: ":").map(String.init) }
    let numbers = cells.map { parts in
      parts[1].split(separator: ",", omittingEmptySubsequences: false).map { cell in
        try? QualifiedNumber(parsing: String(cell))
      }
    }
    var table = DataTable(
      header: header(id, []), file: "\(id).csv", places: .dates(column: "year"),
      unit: .named(LocalizedText(["en": "passengers"])),
      series: ["a", "b", "c"].prefix(numbers.map(\.count).max() ?? 0).map {
        DataTable.Series(column: $0)
      },
      origin: date("2025-03").map {
        DataTable.Origin(title: LocalizedText(), publisher: "Ports Office", published: $0)
      })
    table.rows = zip(cells, numbers).map {
      DataTable.Row(place: $0[0], date: date($0[0]), numbers: $1)
    }
    return table
  }

  static func documents(
    _ id: String, _ count: String, _ parties: [String], on: String? = "2025-12-20",
    includes: [String] = []
  ) -> DocumentSet {
    DocumentSet(
      header: header(id), count: (try? QualifiedNumber(parsing: count)) ?? QualifiedNumber(0),
      parties: parties.map { RecordID($0) }, includes: includes.map { RecordID($0) },
      date: date(on))
  }

  static func proposal(
    _ id: String, by proposer: String, _ scope: Proposal.Scope = .region, strict: Bool = true,
    topics: [String] = [], paragraph: Int = 1, on: String? = "2025-12-20"
  ) -> Proposal {
    Proposal(
      header: header(id, [evidence(id, paragraph: paragraph)]), proposer: RecordID(proposer),
      scope: scope, topics: topics.map { SectorShare(code: $0) }, isStrict: strict,
      proposedOn: date(on))
  }

  static func interest(
    _ id: String, of holder: String, in sector: String, _ mode: SectorInterest.Mode = .interest,
    concept: String? = nil, on: String = "2025-12-20"
  ) -> SectorInterest {
    SectorInterest(
      header: header(id), holder: RecordID(holder), sector: sector, mode: mode, concept: concept,
      statedOn: date(on))
  }

  static func event(
    _ id: String, _ status: Event.Status, on: String?, asOf: String? = "2025-12-20",
    country: String? = nil, participants: [String] = [], resolved: String? = nil
  ) -> Event {
    Event(
      header: header(id), kind: .summit, date: date(on), resolvedDate: date(resolved),
      country: country, participants: participants.map { RecordID($0) }, status: status,
      statusAsOf: date(asOf))
  }

  static func relation(_ from: String, _ kind: Relation.Kind, _ to: String) -> Relation {
    Relation(
      header: header("\(from)-\(kind.rawValue)-\(to)", []), from: RecordID(from), kind: kind,
      to: RecordID(to), basis: .inferred)
  }

  static func source(
    _ id: String, tier: Int = 7, published: String = "2024-01", group: String? = nil,
    translationOf: String? = nil
  ) -> Source {
    Source(
      header: header(id, []), file: "\(id).txt", sha256: String(repeating: "0", count: 64),
      publisher: nil, language: "en", published: date(published) ?? .oneOf([]),
      publishedBasis: .stated, tier: tier, translationOf: translationOf.map { RecordID($0) },
      syndicationGroup: group, custody: .outside)
  }

  static func actor(_ id: String, _ country: String?, _ kind: Actor.Kind = .country) -> Actor {
    Actor(header: header(id, []), kind: kind, country: country)
  }

  private static let euro: Currency = {
    guard let currency = Currency("EUR") else { preconditionFailure("EUR is a currency") }
    return currency
  }()
}
