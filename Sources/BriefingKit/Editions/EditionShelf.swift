import Diagnostics
import Editions

/// The frozen editions of a project, one file each in its folder `Editions`.
struct EditionShelf {
  /// Where the project is.
  let places: ProjectPlaces
  /// What is wrong with editions that were read.
  private(set) var findings: [Finding] = []
  /// The files that were read.
  private(set) var texts: [TextFile] = []

  /// A shelf; nothing is read yet.
  init(places: ProjectPlaces) { self.places = places }

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
    return text(of: id).flatMap { read($0) }
  }

  /// All editions: those that this program has sealed by their heads, the others read to their ends.
  mutating func library() -> EditionLibrary {
    var none: Reading?
    return library(knowing: &none)
  }

  /// All editions of a project, as they were read.
  struct Reading: Sendable {
    fileprivate var files: [TextFile]
    fileprivate var findings: [Finding]
    fileprivate var library: EditionLibrary
  }

  /// All editions, which are read again only where a file is another one than before.
  ///
  /// - Parameter before: what was read before, and then what is read now.
  mutating func library(knowing before: inout Reading?) -> EditionLibrary {
    let files = names.compactMap { text(of: $0) }
    if let before, before.files == files {
      findings += before.findings
      return before.library
    }
    let known = findings.count
    let library = library(of: files)
    before = Reading(
      files: files, findings: Array(findings.dropFirst(known)), library: library)
    return library
  }

  private mutating func library(of files: [TextFile]) -> EditionLibrary {
    var editions: [Edition] = []
    var sealed: [(EditionHead, TextFile)] = []
    for file in files {
      if let head = EditionHead(sealed: file, by: Program.nameAndVersion) {
        sealed.append((head, file))
      } else if let edition = read(file) {
        editions.append(edition)
      }
    }
    return EditionLibrary(editions, sealed: sealed)
  }

  private mutating func text(of id: String) -> TextFile? {
    var reader = FileReader(places: places)
    let file = reader.text(at: path(of: id))
    findings += reader.findings
    texts += file.map { [$0] } ?? []
    return file
  }

  private mutating func read(_ file: TextFile) -> Edition? {
    let (edition, wrong) = Edition.read(file)
    findings += wrong
    return edition
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
