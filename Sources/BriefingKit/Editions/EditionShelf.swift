import Diagnostics
import Editions

/// The frozen editions of a project, one file each in its folder `Editions`.
struct EditionShelf {
  /// What files of editions say, and what is wrong with them.
  typealias Readings = BriefingKit.Readings<(edition: Edition?, findings: [Finding])>

  /// Where the project is.
  let places: ProjectPlaces
  /// The editions, once all of them were read.
  private(set) var editions: [Edition] = []
  /// What is wrong with editions that were read.
  private(set) var findings: [Finding] = []
  /// The files that were read.
  private(set) var texts: [TextFile] = []
  /// What was read before.
  private(set) var readings: Readings

  /// A shelf; nothing is read yet.
  init(places: ProjectPlaces, readings: Readings = Readings()) {
    self.places = places
    self.readings = readings
  }

  /// The names of the editions in the order of their bytes.
  var names: [String] {
    ((try? Disk.names(in: places.editions)) ?? [])
      .filter { FilePath.fileExtension(of: $0) == "yaml" }.map(FilePath.stem(of:))
  }

  /// The path of an edition's file.
  func path(of id: String) -> String { FilePath.join(places.editions, id + ".yaml") }

  /// The edition of a name; nil with a finding where it is not there or not whole.
  mutating func edition(_ id: String) -> Edition? {
    guard names.contains(id) else {
      let nearest = Suggestion.nearest(to: id, among: names)
      let known = names.isEmpty ? "freeze one first" : "known: \(names.joined(separator: ", "))"
      findings.append(
        Finding(
          "edition.unknown", "there is no edition \"\(id)\"",
          hints: [Hint(nearest.map { "write \"\($0)\"" } ?? known)]))
      return nil
    }
    var reader = FileReader(places: places)
    let file = reader.text(at: path(of: id))
    findings += reader.findings
    guard let file else { return nil }
    texts.append(file)
    let (edition, wrong) = readings.value(of: file) { Edition.read($0) }
    findings += wrong
    return edition
  }

  /// All editions that can be read, the earliest first.
  mutating func all() -> [Edition] {
    let found = names.compactMap { edition($0) }
    editions = found.sorted { ($0.asOf, $0.id) < ($1.asOf, $1.id) }
    return editions
  }

  /// Whether a text can name an edition: letters, digits, full stops and hyphens; `now` and `last`
  /// cannot.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !["now", "last"].contains(text), first != UInt8(ascii: "."),
      first != UInt8(ascii: "-")
    else { return false }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "."
          || scalar == "-")
    }
  }
}
