import Dossier
import Editions
import Notation
import Testing
import Wording

@Suite struct ChangeTests {
  static func sheet(_ language: String, _ before: Edition, _ after: Edition) throws -> String {
    let wording = try #require(Wording.named(language))
    return EditionChanges(from: before, to: after).sheet(in: wording).text
  }

  @Test func sameIsEmpty() throws {
    let changes = EditionChanges(
      from: try SmallDossier.later(), to: try SmallDossier.later())
    #expect(changes.isEmpty)
    for tag in Wording.available {
      let sheet = changes.sheet(in: try #require(Wording.named(tag)))
      #expect(sheet.sections.isEmpty)
      #expect(sheet.markdown.hasPrefix("# "))
    }
  }

  @Test func tellsTheStoryInEnglish() throws {
    let text = try Self.sheet("en", SmallDossier.earlier(), SmallDossier.later())
      .replacing("\u{a0}", with: " ").replacing("\u{202f}", with: " ")
    #expect(
      text == """
        What has changed since edition old
        2 August 2024 – 20 December 2025: 6 records added, 1 record revised and 2 events with
        another status

        Plans, and what became of them
        – Astana summit: planned then; contradicted since by “Tokyo summit”
        – Visit: planned then; the date has passed, and no source says that it took place

        New on record
        – Sources: second
        – Private projects: five-year target, about 3 trillion yen
        – Stock of 2025: more than 8.5 billion US dollars, beside more than 7.8 billion US
          dollars (Stock of 2024); the two do not measure the same thing, and the difference is
          no growth
        – Held: Tokyo summit (20 Dec 2025)
        – Also 2 records on parties and how things hang together

        Revised
        – Visit – Participants: Kazakhstan before, A Speaker; Kazakhstan now

        Figures that moved
        – Sources: 1 → 2 (through second)
        – Commitments: 1 → 2 (through Private projects)
        – Stocks: > 7.8 billion USD → no figure (A5) (through Stock of 2025)
        – Events: 2 → 3 (through Astana summit; Tokyo summit; Visit)

        """)
  }

  @Test func tellsTheStoryInGerman() throws {
    let text = try Self.sheet("de", SmallDossier.earlier(), SmallDossier.later())
      .replacing("\u{a0}", with: " ").replacing("\n  ", with: " ")
    #expect(text.contains("– Gipfel in Astana: damals geplant; dem widerspricht inzwischen"))
    #expect(text.contains("beide messen nicht dasselbe, der Abstand ist kein Wachstum"))
    #expect(text.contains("– Private Projekte: Ziel für 5 Jahre, rund 3 Bio. Yen"))
  }

  @Test func saysWhatWasRevised() throws {
    let changed = SmallDossier.dossier("≈ 3e12 JPY", with: "> 2e12 JPY")
    let changes = EditionChanges(
      from: try SmallDossier.later(),
      to: try SmallDossier.edition("now", "2025-12-20", of: changed))
    #expect(changes.revised.map(\.after.id.rawValue) == ["target"])
    let field = try #require(changes.revised.first?.fields.first)
    #expect(field.name == "amounts")
    #expect((field.before, field.after) == (["≈ 3e12 JPY"], ["> 2e12 JPY"]))
    let moved = try #require(changes.figures.first { $0.row == "class:target" })
    #expect(moved.movedBy == [RecordID("target")])
    let english = try #require(Wording.named("en"))
    let lines = changes.sheet(in: english).sections.flatMap(\.lines).map(\.text)
    #expect(
      lines.first
        == "Private projects – Amount: about 3\u{a0}trillion\u{a0}yen before, "
        + "more than 2\u{a0}trillion\u{a0}yen now")
  }

  @Test func namesWhatIsGone() throws {
    let changes = EditionChanges(
      from: try SmallDossier.later(), to: try SmallDossier.earlier())
    #expect(changes.added.isEmpty)
    let english = try #require(Wording.named("en"))
    let gone = changes.sheet(in: english).sections.first { $0.heading == "No longer on record" }
    #expect(gone?.lines.map(\.text).contains("Private projects") == true)
  }

  @Test func isCompleteForPrograms() throws {
    let changes = EditionChanges(
      from: try SmallDossier.earlier(), to: try SmallDossier.later())
    let text = changes.json.text(isCompact: true)
    #expect(text.contains(#""standing":{"from":"planned","to":"contradicted","by":["tokyo"]}"#))
    #expect(text.contains(#""row":"class:target""#))
  }
}
