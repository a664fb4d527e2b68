import Diagnostics
import Dossier
import Editions
import Notation
import Quantities
import Testing
import Wording

/// Data tables in editions and packages.
@Suite struct TableTests {
  private static let record = """
    tables:
      - { id: ferries, label: { en: Ferries }, file: ferries.csv, date: year, factor: 1000,
          unit: { en: passengers }, series: [north, south], publisher: Ports Office,
          published: 2025-03 }

    """

  private func dossier(_ rows: String) -> Dossier {
    let files = [
      SmallDossier.manifest, TextFile(path: "seeds/tables.yaml", text: Self.record),
      TextFile(path: "seeds/ferries.csv", text: "year,north,south\n" + rows),
    ]
    let (dossier, findings) = DossierReader.read(files: files)
    #expect(ShortPrinter.text(findings) == "")
    return dossier
  }

  @Test func tellsWhichCellsChanged() throws {
    let before = try SmallDossier.edition("a", "2025-12-20", of: dossier("2021,1,\n2022,2,~3\n"))
    let after = try SmallDossier.edition(
      "b", "2025-12-20", of: dossier("2021,1,\n2022,>2,\n2023,4,5\n"))
    let text = try ChangeTests.sheet("en", before, after)
      .replacing("\u{a0}", with: " ").replacing("\u{202f}", with: " ")
    #expect(text.contains("– Ferries, north 2022: 2,000 → > 2,000 (through Ferries)"))
    #expect(text.contains("– Ferries, south 2022: ≈ 3,000 → none (through Ferries)"))
    #expect(text.contains("– Ferries, south 2023: none → 5,000 (through Ferries)"))
    #expect(!text.contains("2021"))
  }

  @Test func isKnownFromItsPublicationOn() throws {
    let dossier = dossier("2021,1,2\n")
    #expect(dossier.known(on: try .init(parsing: "2025-02-28")).tables.isEmpty)
    #expect(dossier.known(on: try .init(parsing: "2025-03-01")).tables.count == 1)
  }

  @Test func exportsItsCells() throws {
    let files = DataPackage.files(of: dossier("2021,1,\n2022,1..2,~3\n"), program: "test")
    let cells = try #require(files.first { $0.path == "table_cells.csv" })
    #expect(
      String(decoding: cells.bytes, as: UTF8.self).split(separator: "\r\n").map(String.init) == [
        "table,position,place,series,number_qualifier,number_value,number_upper,unit",
        "ferries,1,2021,north,exact,1000,,passengers",
        "ferries,2,2022,north,range,1000,2000,passengers",
        "ferries,2,2022,south,approximately,3000,,passengers",
      ])
    let json = DossierDocument.json(of: dossier("2021,1,\n"))
    #expect(json.text().replacing("\n", with: "").contains("\"place\": \"2021\""))
  }
}
