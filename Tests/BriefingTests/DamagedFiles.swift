import BriefingKit
import Diagnostics

/// Sound files, to be damaged.
enum DamagedFiles {
  /// A small dossier that has something of everything.
  static let dossier = [
    TextFile(
      path: "seeds/dossier.yaml",
      text: """
        title: { en: Test, de: Probe }
        languages: [en]
        sector-vocabulary: { name: Codes, version: 2021-01, file: sectors.csv }
        rates: rates.csv

        """),
    TextFile(
      path: "seeds/records.yaml",
      text: """
        sources:
          - { id: first, file: a.txt, sha256: \(String(repeating: "a", count: 64)), language: en,
              published: 2024-08, published-basis: stated, tier: 7, custody: outside }
        actors:
          - { id: jp, kind: country, country: JP }
          - { id: kz, kind: country, country: KZ }
          - id: speaker
            kind: person
            label: { en: A Speaker }
            evidence: ["first#1:0-5@0123456789ab"]
        groups:
          - { id: both, members: [jp, kz], member-count: 2, label: { en: Both } }
        commitments:
          - id: target
            label: { en: Private projects }
            provider: jp
            receiver: both
            class: target
            amounts:
              - { value: "≈ 3e12 JPY", role: stated, currency-assumed: false }
              - "> 19e9 USD"
            horizon: P5Y
            stated-on: 2024-08-02
            sectors: [210, { code: 230, percent: 100 }]
            evidence:
              - { at: "first#3:80-256@93402cf5b4a6", voice: direct-quote, speaker: speaker }
        stocks:
          - { id: stock, label: { en: Stock }, measure: m, holder: jp, counterpart: kz,
              amount: "> 7.8e9 USD", as-of: 2024-08-02, duration: P18Y,
              evidence: ["first#2:0-5@0123456789ab"] }
        events:
          - { id: visit, label: { en: Visit }, kind: visit, date: XXXX-08-09/XXXX-08-12,
              resolved-date: 2024-08-09/2024-08-12, resolved-basis: { en: Read so },
              participants: [speaker, kz], status: planned, status-as-of: 2024-08,
              evidence: ["first#3:0-5@0123456789ab"] }
        relations:
          - { id: r, from: stock, kind: may-overlap, to: target, basis: inferred,
              remark: { en: Perhaps } }

        """),
    TextFile(path: "seeds/sectors.csv", text: "code,parent,en\n210,,Transport\n230,,\"Energy\"\n"),
    TextFile(
      path: "seeds/rates.csv",
      text: "date,base,quote,rate,source\n2024-08-02,USD,JPY,146.5,\"A bank\"\n"),
  ]

  /// A report with text in two languages, references, conditions, a table and blocks.
  static let report = TextFile(
    path: "Reports/r.md",
    text: """
      ---
      title: { en: A title, de: Ein Titel }
      kicker: { en: Note, de: Notiz }
      standfirst: { en: "As of {{ as-of }}.", de: "Stand {{ as-of }}." }
      foot: { en: Note, de: Notiz }
      languages: [en, de]
      style: newspaper
      page: A4
      as-of: latest
      ---

      ```key-figures
      figures:
        - figure: amount record=target
          label: { en: "target, {{ horizon record=target }}", de: Ziel }
      ```

      <!-- when proposals country=KZ -->
      <!-- en -->

      ## Heading

      Text with *emphasis* and {{ amount record=target | words }}.[^1]

      | a | b |
      |---|--:|
      | c | d |

      - one
      - two

      [^1]: A note.

      <!-- de -->

      ## Titel

      Text mit {{ amount record=target | words }}.

      <!-- end -->

      ```chart
      name: money
      kind: bars
      title: { en: A chart, de: Ein Bild }
      panels:
        - figure: commitments class=target
        - { figure: stocks, heading: { en: stock, de: Bestand } }
      ```

      ```changes
      since: 2024-08
      ```

      """)

  /// The project's first style.
  static var style: TextFile? {
    let path = HouseTests.root + "/Styles/ministry.yaml"
    return (try? Disk.read(path)).map { TextFile(path: "Styles/s.yaml", bytes: $0) }
  }
}
