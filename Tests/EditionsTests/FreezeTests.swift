import Diagnostics
import Dossier
import Editions
import Quantities
import Testing

@Suite struct FreezeTests {
  @Test func fixtureIsSound() {
    let file = TextFile(path: "seeds/records.yaml", text: SmallDossier.records)
    let findings = DossierReader.read(files: [SmallDossier.manifest, file]).findings
    #expect(!findings.hasErrors, "\(findings.map(\.message))")
  }

  @Test func knowsOnlyWhatItsSourcesHadSaid() throws {
    let known = SmallDossier.dossier().known(on: try CalendarDay(parsing: "2024-08-02"))
    let ids = known.records.map(\.id.rawValue)
    #expect(ids == ["first", "jp", "kz", "expected", "old", "visit", "astana"])
    let visit = try #require(known.events.first)
    #expect(visit.participants == [RecordID("kz")])
  }

  @Test func knowsEverythingOnTheLastDay() throws {
    let dossier = SmallDossier.dossier()
    #expect(dossier.known(on: try CalendarDay(parsing: "2025-12-20")) == dossier)
  }

  @Test func comesBackFromItsFile() throws {
    let edition = try SmallDossier.later()
    let file = TextFile(path: "Editions/new.yaml", text: edition.text)
    let (read, findings) = Edition.read(file)
    #expect(findings.isEmpty, "\(findings.map(\.message))")
    #expect(read == edition)
    #expect(edition.text == (try SmallDossier.later().text))
  }

  @Test func tellsItsHeadWithoutBeingReadToTheEnd() throws {
    let edition = try SmallDossier.later()
    let file = TextFile(path: "Editions/new.yaml", text: edition.text)
    let head = try #require(EditionHead(sealed: file, by: edition.program))
    #expect((head.id, head.asOf, head.program) == (edition.id, edition.asOf, edition.program))
    #expect(EditionHead(sealed: file, by: "another program 1.0") == nil)
  }

  @Test(
    "a head is told only where nothing was touched",
    arguments: [
      ("≈ 3e12 JPY", "≈ 3e13 JPY"), ("as-of: 2025-12-20", "as-of: 2025-12-21"),
      ("seal: ", "seal: a"),
      ("edition: ", "editions: "), ("figures:", "figure:"), ("program: ", "colour: red\nprogram: "),
    ])
  func head(old: String, new: String) throws {
    let edition = try SmallDossier.later()
    let range = try #require(edition.text.firstRange(of: old))
    let file = TextFile(
      path: "Editions/new.yaml", text: edition.text.replacingCharacters(in: range, with: new))
    #expect(EditionHead(sealed: file, by: edition.program) == nil)
  }

  @Test func aLibraryReadsWhatIsAskedFor() throws {
    let (early, late) = (try SmallDossier.earlier(), try SmallDossier.later())
    let file = TextFile(path: "Editions/new.yaml", text: late.text)
    let head = try #require(EditionHead(sealed: file, by: late.program))
    let library = EditionLibrary([early], sealed: [(head, file)])
    #expect(library.names == [early.id, late.id])
    #expect(library.edition(late.id) == late)
    #expect(library.edition("none") == nil)
    #expect(library.last(before: late.asOf) == early)
    #expect(library.last(before: early.asOf) == nil)
    #expect(library.all == [early, late])
  }

  @Test func noticesAnotherHand() throws {
    let text = try SmallDossier.later().text
    let range = try #require(text.firstRange(of: "≈ 3e12 JPY"))
    let file = TextFile(
      path: "Editions/new.yaml", text: text.replacingCharacters(in: range, with: "≈ 3e13 JPY"))
    let (read, findings) = Edition.read(file)
    #expect(read == nil)
    #expect(findings.map(\.code) == ["edition.altered"])
    #expect(findings.first?.span?.start.line == 5)
  }

  @Test(arguments: [
    ("≈ 3e12 JPY", "≈ 3e13 JPY", ["target"]), ("status: held", "status: planned", ["tokyo"]),
    ("horizon: P5Y", "horizon: P6Y", ["target"]),
  ])
  func staysWhatItIs(old: String, new: String, records: [String]) throws {
    let frozen = try SmallDossier.later()
    let other = try SmallDossier.edition(
      "new", "2025-12-20", of: SmallDossier.dossier(old, with: new))
    let conflict = try #require(other.conflict(withFrozen: frozen, at: "Editions/new.yaml"))
    #expect(conflict.code == "edition.frozen")
    #expect(Set(records).isSubset(of: conflict.records))
    #expect(frozen.conflict(withFrozen: frozen, at: "") == nil)
  }

  @Test func aDayIsContentAndWordsAreNot() throws {
    let frozen = try SmallDossier.later()
    let reworded = SmallDossier.dossier("en: Private projects", with: "en: Projects")
    let same = try SmallDossier.edition("new", "2025-12-20", of: reworded)
    #expect(same.conflict(withFrozen: frozen, at: "") == nil)
    let other = try SmallDossier.edition("new", "2025-12-21", of: SmallDossier.dossier())
    #expect(
      other.conflict(withFrozen: frozen, at: "")?.hints.first?.message
        == "frozen as of 2025-12-20, now 2025-12-21")
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: text)
    return copy
  }
}
