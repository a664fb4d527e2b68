import Diagnostics
import Dossier
import Editions
import Quantities
import Testing

/// Two sources, a year apart, and what rests on each of them.
enum SmallDossier {
  static let manifest = TextFile(path: "seeds/dossier.yaml", text: "title: { en: Test }\n")

  static let records = """
    sources:
      - { id: first, file: a.txt, sha256: \(String(repeating: "a", count: 64)), language: en,
          published: 2024-08, published-basis: stated, tier: 7, custody: outside }
      - { id: second, file: b.txt, sha256: \(String(repeating: "b", count: 64)), language: en,
          published: 2025-12, published-basis: stated, tier: 7, custody: outside }
    actors:
      - { id: jp, kind: country, country: JP }
      - { id: kz, kind: country, country: KZ }
      - { id: speaker, kind: person, label: { en: A Speaker }, country: KZ,
          evidence: ["second#1:0-5@0123456789ab"] }
    commitments:
      - { id: expected, label: { en: Aid package, de: Hilfspaket }, provider: jp, receiver: kz,
          class: expected-announcement, stated-on: 2024-08,
          evidence: ["first#1:0-5@0123456789ab"] }
      - { id: target, label: { en: Private projects, de: Private Projekte }, provider: jp,
          receiver: kz, class: target, amounts: ["≈ 3e12 JPY"], horizon: P5Y,
          stated-on: 2025-12-20, evidence: ["second#1:0-5@0123456789ab"] }
    stocks:
      - { id: old, label: { en: Stock of 2024, de: Bestand 2024 }, measure: companies, holder: jp,
          counterpart: kz, amount: "> 7.8e9 USD", as-of: 2024-08-02,
          evidence: ["first#2:0-5@0123456789ab"] }
      - { id: new, label: { en: Stock of 2025, de: Bestand 2025 }, measure: volume, holder: jp,
          counterpart: kz, amount: "> 8.5e9 USD", as-of: 2025-12-20,
          evidence: ["second#2:0-5@0123456789ab"] }
    events:
      - { id: visit, label: { en: Visit, de: Besuch }, kind: visit, date: 2024-08-09,
          participants: [speaker, kz], status: planned, status-as-of: 2024-08,
          evidence: ["first#3:0-5@0123456789ab"] }
      - { id: astana, label: { en: Astana summit, de: Gipfel in Astana }, kind: summit,
          date: 2024-08-10, status: planned, status-as-of: 2024-08,
          evidence: ["first#3:0-5@0123456789ab"] }
      - { id: tokyo, label: { en: Tokyo summit, de: Gipfel in Tokio }, kind: summit,
          date: 2025-12-20, status: held, status-as-of: 2025-12-20,
          evidence: ["second#3:0-5@0123456789ab"] }
    relations:
      - { id: r, from: tokyo, kind: contradicts, to: astana, basis: inferred,
          remark: { en: the first one } }

    """

  /// The dossier, with one text put in place of another.
  static func dossier(_ old: String = "", with new: String = "") -> Dossier {
    var text = records
    if let range = text.firstRange(of: old), !old.isEmpty { text.replaceSubrange(range, with: new) }
    let file = TextFile(path: "seeds/records.yaml", text: text)
    return DossierReader.read(files: [manifest, file]).dossier
  }

  static func edition(_ id: String, _ day: String, of dossier: Dossier) throws -> Edition {
    Edition.freezing(
      id, of: dossier, asOf: try CalendarDay(parsing: day),
      inputs: [Edition.Input(file: "a", sha256: String(repeating: "0", count: 64))],
      program: "test")
  }

  static func earlier() throws -> Edition { try edition("old", "2024-08-02", of: dossier()) }
  static func later() throws -> Edition { try edition("new", "2025-12-20", of: dossier()) }
}
