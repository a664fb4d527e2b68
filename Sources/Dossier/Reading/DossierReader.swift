public import Diagnostics
import Notation
import Quantities

/// Reads a dossier from the contents of its files.
///
/// A pure function: nothing is looked up on disk. Everything that is wrong is found in one run, in
/// the files (codes `yaml.…`, `csv.…`, `dossier.…`) and by the checks of `DossierCheck.all`.
public enum DossierReader {
  /// The dossier of these files and what is wrong with it, in the order of a report.
  ///
  /// - Parameter files: `dossier.yaml` and everything below its folder; files that end neither in
  ///   `.yaml` nor in `.csv` are passed over.
  public static func read(files: [TextFile]) -> (dossier: Dossier, findings: [Finding]) {
    let document = document(of: files)
    return (document.dossier, document.findings)
  }

  /// The same, with the places of fields, for checks that need more than the dossier itself.
  public static func document(of files: [TextFile]) -> DossierDocument {
    var memory = DossierMemory()
    return document(of: files, knowing: &memory)
  }

  /// The same, where most of the files may have been read before.
  public static func document(
    of files: [TextFile], knowing memory: inout DossierMemory
  ) -> DossierDocument {
    var reading = DossierReading(files: files)
    reading.readManifest()
    reading.readRecords(knowing: &memory)
    reading.readTables()
    let checked = DossierCheck.findings(in: reading.dossier, places: reading.places)
    return DossierDocument(
      dossier: reading.dossier, places: reading.places,
      findings: (reading.collector.findings + checked).sortedForReport())
  }

  /// What `dossier.yaml` says; nil where it is missing or wrong, which `read` reports.
  public static func manifest(of files: [TextFile]) -> DossierManifest? {
    DossierReading(files: files).manifestFile.flatMap { file in
      YAML.read(file).root.flatMap { DossierManifest.format.read($0, area: "dossier").value }
    }
  }
}

/// A dossier as it was read: what it says, where, and what is wrong with it.
public struct DossierDocument: Sendable {
  /// What is known.
  public let dossier: Dossier
  /// Where the fields of its records are written.
  public let places: RecordPlaces
  /// What is wrong with it, in the order of a report.
  public let findings: [Finding]
}

/// A dossier that is being read.
struct DossierReading {
  private let files: [TextFile]
  let manifestFile: TextFile?
  private(set) var dossier = Dossier()
  private(set) var places = RecordPlaces()
  var collector = FindingCollector(area: "dossier")

  init(files: [TextFile]) {
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let manifests = self.files.filter { $0.path.split(separator: "/").last == "dossier.yaml" }
    manifestFile = manifests.min { $0.path.utf8.count < $1.path.utf8.count }
  }

  mutating func readManifest() {
    guard let manifestFile else {
      collector.report("no-manifest", "there is no 'dossier.yaml'", at: nil)
      return
    }
    guard let root = root(of: manifestFile),
      let manifest = DossierManifest.format.read(root, &collector)
    else { return }
    dossier.title = manifest.title
    dossier.shortTitle = manifest.shortTitle
    dossier.languages = manifest.languages
    if let vocabulary = manifest.vocabulary {
      let place = root["sector-vocabulary"]?["file"]?.span
      dossier.sectors =
        table(vocabulary.file, at: place).map {
          SectorVocabulary.read($0, named: vocabulary, &collector)
        } ?? SectorVocabulary()
    }
    if let rates = manifest.ratesFile, let table = table(rates, at: root["rates"]?.span) {
      dossier.rates = ExchangeRate.read(table, &collector)
    }
  }

  mutating func readRecords(knowing memory: inout DossierMemory) {
    for file in files where file.path.hasSuffix(".yaml") && file.path != manifestFile?.path {
      let read = memory.files.value(of: file, read: RecordFile.init)
      collector.append(read.findings)
      guard let part = read.part else { continue }
      for list in RecordList.all { list.append(part, to: &dossier) }
      for node in read.nodes { places.note(node) }
    }
    memory.files.forgetUnused()
  }

  mutating func readTables() {
    for index in dossier.tables.indices {
      let table = dossier.tables[index]
      let place = places.span(of: table, ["file"])
      guard let file = tableFile(table.file, at: place) else { continue }
      let (csv, findings) = CSV.read(file)
      collector.append(findings)
      dossier.tables[index].sha256 = SHA256.hex(of: file.bytes)
      guard let csv, table.factor > .zero else { continue }
      var reader = TableReader(dossier.tables[index], csv, places)
      dossier.tables[index] = reader.read(&collector)
    }
  }

  private mutating func root(of file: TextFile) -> YAMLNode? {
    let (root, findings) = YAML.read(file)
    collector.append(findings)
    return root.flatMap { $0.isNull ? nil : $0 }
  }

  private mutating func table(_ name: String, at span: Span?) -> CSVTable? {
    guard let file = tableFile(name, at: span) else { return nil }
    let (table, findings) = CSV.read(file)
    collector.append(findings)
    return table
  }

  /// A file by its path in the dossier; nil with a finding where it is not there.
  private mutating func tableFile(_ name: String, at span: Span?) -> TextFile? {
    let folder = manifestFile?.path.dropLast("dossier.yaml".count) ?? ""
    if let file = files.first(where: { $0.path == folder + name }) { return file }
    let known = files.filter { $0.path.hasSuffix(".csv") }.map {
      String($0.path.dropFirst(folder.count))
    }
    let nearest = Suggestion.nearest(to: name, among: known)
    collector.report(
      "missing-file", "there is no file '\(name)'", at: span,
      hints: nearest.map { [Hint("write '\($0)'")] } ?? [])
    return nil
  }
}
