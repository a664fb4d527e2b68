public import Dossier
import Notation

/// A dossier as a Data Package 2.0: tables as CSV, with a descriptor that says how they hang
/// together.
///
/// All records stand in `records`; tables of kinds add the fields of one value, and further tables
/// those of several. Amounts have their hedge, value and currency in columns of their own.
public enum DataPackage {
  /// The files: `datapackage.json` first, then the tables.
  ///
  /// - Parameter program: the name and version of the program, as a contributor.
  public static func files(of dossier: Dossier, program: String) -> [ExchangeFile] {
    let resources = resources(of: dossier)
    let title = dossier.title.text(in: "en") ?? "Dossier"
    let descriptor: JSONValue = [
      "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
      "name": "dossier", "title": .string(title),
      "description": .string(description(of: dossier)),
      "contributors": [["title": .string(program), "roles": ["wrangler"]]],
      "resources": .array(resources.map(\.descriptor)),
    ]
    return [ExchangeFile(path: "datapackage.json", text: descriptor.text() + "\n")]
      + resources.map { ExchangeFile(path: $0.path, text: $0.csv) }
  }

  /// The tables without a descriptor, the same as in the package.
  public static func tables(of dossier: Dossier) -> [ExchangeFile] {
    resources(of: dossier).map { ExchangeFile(path: $0.path, text: $0.csv) }
  }

  private static func resources(of dossier: Dossier) -> [Resource] {
    let all =
      [Resource.records(of: dossier)]
      + RecordTable.all.map { Resource.table($0, of: dossier) } + Resource.lists(of: dossier)
      + [Resource.sectorCodes(of: dossier), Resource.rates(of: dossier)]
      + [Resource.tableCells(of: dossier)]
    let referred: Set = ["records", "sources"]
    return all.filter { !$0.rows.isEmpty || referred.contains($0.name) }
  }

  private static func description(of dossier: Dossier) -> String {
    let vocabulary =
      dossier.sectors.name.isEmpty
      ? "" : " Sector codes: \(dossier.sectors.name), \(dossier.sectors.version)."
    return "Dates are EDTF, durations ISO 8601, countries ISO 3166-1, currencies ISO 4217. "
      + "An empty cell means that no source states it. Amounts of different classes must not be "
      + "added." + vocabulary
  }
}
