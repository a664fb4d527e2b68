import Diagnostics
import Dossier
import Editions
import Notation
import Testing

@Suite struct ExchangeTests {
  static func package() -> [String: String] {
    let files = DataPackage.files(of: SmallDossier.dossier(), program: "test")
    return Dictionary(
      uniqueKeysWithValues: files.map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test func namesEveryTableWithItsDigest() throws {
    let files = DataPackage.files(of: SmallDossier.dossier(), program: "test")
    let descriptor = try #require(files.first)
    #expect(descriptor.path == "datapackage.json")
    let text = String(decoding: descriptor.bytes, as: UTF8.self)
    for file in files.dropFirst() {
      #expect(text.contains("\"path\": \"\(file.path)\""))
      #expect(text.contains("\"hash\": \"sha256:\(SHA256.hex(of: file.bytes))\""))
    }
    #expect(text.contains("https://datapackage.org/profiles/2.0/datapackage.json"))
  }

  @Test func givesHedgesAndCurrenciesColumnsOfTheirOwn() {
    #expect(
      Self.package()["amounts.csv"] == """
        record,field,position,amount_qualifier,amount_value,amount_upper,currency,role,\
        currency_assumed\r
        target,amounts,1,approximately,3000000000000,,JPY,stated,false\r
        old,amount,1,over,7800000000,,USD,stated,false\r
        new,amount,1,over,8500000000,,USD,stated,false\r

        """)
  }

  /// The table of DOMAIN: what has no word in a system has an empty cell.
  @Test(arguments: [
    ("pledge", "12,,,Pipeline: Pledge,commitment,pledged"),
    ("mou", ",,A09,Pipeline: Pledge,,"), ("target", ",,,Pipeline: Pledge,,"),
    ("expected-announcement", ",,,,,"), ("disbursement", "3,,,Implementation,delivered,disbursed"),
    ("cancelled", ",5,,Cancelled,,"), ("suspended", ",6,,Suspended,,"),
  ])
  func speaksToOtherSystems(rung: String, cells: String) throws {
    let dossier = SmallDossier.dossier("class: target", with: "class: \(rung)")
    let file = try #require(
      DataPackage.tables(of: dossier).first { $0.path == "commitments.csv" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n")
    let line = try #require(lines.first { $0.hasPrefix("target,") })
    #expect(line.hasSuffix(",false,\(cells)"), "\(line)")
  }

  /// Each cell of a foreign key names a row that is there.
  @Test func keysHold() throws {
    let package = Self.package()
    func column(_ name: String, of table: String) throws -> [String] {
      let file = TextFile(path: table, text: try #require(package[table]))
      let read = try #require(CSV.read(file).table)
      let place = try #require(read.column(name))
      return read.rows.map { $0[place].text }.filter { !$0.isEmpty }
    }
    let ids = Set(try column("id", of: "records.csv"))
    let keys = [
      ("commitments.csv", "provider"), ("events.csv", "id"), ("links.csv", "target"),
      ("passages.csv", "record"), ("passages.csv", "source"), ("relations.csv", "from"),
    ]
    for (table, name) in keys {
      let values = try column(name, of: table)
      #expect(!values.isEmpty && ids.isSuperset(of: values), "\(table) \(name)")
    }
  }

  @Test func isOneDocument() {
    let text = DossierDocument.json(of: SmallDossier.dossier()).text(isCompact: true)
    #expect(text.contains(#""amounts":["≈ 3e12 JPY"]"#))
    #expect(text.contains(#""conditional":false"#))
  }
}

@Suite struct ImportTests {
  static let mapping = """
    list: commitments
    fields:
      id: "{Ref}"
      label.en: "{Title}"
      provider: { from: "{Donor}", words: { Japan: jp } }
      receiver: kz
      class: { from: "{Status}", words: { Pledged: pledge } }
      amounts: "{Amount}e6 {Currency}"
      sectors: { from: "{Sectors}", split: ";" }

    """
  static let head = "Ref,Title,Donor,Status,Amount,Currency,Sectors\n"

  static func run(_ rows: String) throws -> (yaml: String?, findings: [Finding]) {
    let (mapping, findings) = ImportMapping.read(TextFile(path: "m.yaml", text: mapping))
    #expect(findings.isEmpty)
    return CSVImport.run(
      TextFile(path: "t.csv", text: head + rows), by: try #require(mapping),
      into: SmallDossier.dossier())
  }

  @Test func makesRecords() throws {
    let (yaml, findings) = try Self.run(
      "p-1,\"Roads, north\",Japan,Pledged,12.5,USD,210; 230\np-2,Water,Japan,Pledged,,USD,140\n")
    #expect(findings.isEmpty)
    #expect(
      yaml == """
        commitments:
          - id: p-1
            label: { en: "Roads, north" }
            provider: jp
            receiver: kz
            class: pledge
            amounts: [12.5e6 USD]
            sectors: [210, 230]
          - id: p-2
            label: { en: Water }
            provider: jp
            receiver: kz
            class: pledge
            sectors: [140]

        """)
  }

  @Test(arguments: [
    ("p 1,W,Japan,Pledged,1,USD,140", "import.bad-id", "(row 2, column 'Ref')"),
    ("jp,W,Japan,Pledged,1,USD,140", "import.duplicate-id", "(row 2, column 'Ref')"),
    ("a,W,Norway,Pledged,1,USD,140", "import.bad-id", "(row 2, column 'Donor')"),
    ("a,W,norway,Pledged,1,USD,140", "import.unknown-id", "(row 2, column 'Donor')"),
    ("a,W,Japan,Maybe,1,USD,140", "import.unknown-word", "(row 2, column 'Status')"),
    ("a,W,Japan,Pledged,x,USD,140", "import.bad-amount", "(row 2, column 'Amount')"),
    ("a,W,,Pledged,1,USD,140", "import.missing-field", "(row 2, column 'Ref')"),
  ])
  func saysWhichCell(row: String, code: String, place: String) throws {
    let (yaml, findings) = try Self.run(row + "\n")
    #expect(yaml == nil)
    #expect(findings.map(\.code) == [code])
    #expect(findings.first?.message.hasSuffix(place) == true, "\(findings.map(\.message))")
  }

  @Test(arguments: [
    ("list: pledges\nfields: { id: a }", "import.unknown-word"),
    ("list: commitments\nfields: { ident: a }", "import.unknown-field"),
    ("list: commitments", "import.missing-field"), ("", "import.no-mapping"),
  ])
  func readsMappingsStrictly(text: String, code: String) {
    let (mapping, findings) = ImportMapping.read(TextFile(path: "m.yaml", text: text))
    #expect(mapping == nil)
    #expect(findings.map(\.code) == [code])
  }
}
