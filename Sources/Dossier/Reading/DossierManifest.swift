public import Notation

/// What `dossier.yaml` says: the name of the process, and where the tables and texts are.
public struct DossierManifest: Hashable, Sendable {
  /// The sector vocabulary's name, version and file.
  public struct VocabularyFile: Hashable, Sendable {
    /// The name of the list.
    public var name: String
    /// The version of the list.
    public var version: String
    /// The table's path, relative to the folder of `dossier.yaml`.
    public var file: String
  }

  /// The name of the process.
  public var title: LocalizedText
  /// The name of the kind of work, for the head of pages.
  public var shortTitle: LocalizedText
  /// The languages that every text for readers must have.
  public var languages: [String]
  /// The sector vocabulary; nil where the dossier has none.
  public var vocabulary: VocabularyFile?
  /// The rates' table, relative to the folder of `dossier.yaml`; nil where there is none.
  public var ratesFile: String?
  /// Where texts kept outside are looked for, relative to the folder of `dossier.yaml`.
  public var sourcesFolder: String?

  /// How it is written.
  public static let format = ValueFormat.mapping("a dossier") { fields -> DossierManifest? in
    let title = fields.required("title", LocalizedText.format, "the name of the process")
    let short = fields.text("short-title", "the name for the head of pages")
    let languages = fields.optional(
      "languages", .list(of: .text), "the languages that every label and remark must have")
    let vocabulary = fields.optional(
      "sector-vocabulary", VocabularyFile.format, "the list of sector codes")
    let rates = fields.optional("rates", .text, "the table of exchange rates")
    let folder = fields.optional(
      "sources-folder", .text, "where texts kept outside are looked for")
    return title.map {
      DossierManifest(
        title: $0, shortTitle: short, languages: languages ?? [], vocabulary: vocabulary,
        ratesFile: rates,
        sourcesFolder: folder)
    }
  }
}

extension DossierManifest.VocabularyFile {
  static let format = ValueFormat.mapping("a sector vocabulary") { fields -> Self? in
    let name = fields.required("name", .text, "the name of the list")
    let version = fields.required("version", .text, "the version of the list")
    let file = fields.required("file", .text, "the table: code, parent, one column per language")
    guard let name, let version, let file else { return nil }
    return Self(name: name, version: version, file: file)
  }
}
