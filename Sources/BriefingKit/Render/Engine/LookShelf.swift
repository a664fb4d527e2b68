import Diagnostics
import Report
import Scene
import Styling

/// The styles of a project as themes for the sheets of reports, each read once.
struct LookShelf: Sendable {
  private let places: ProjectPlaces
  /// The font files of the machine.
  let fonts: FontIndex
  private let names: [String]
  /// The style files by the names of the styles.
  private var styleFiles: [String: TextFile] = [:]
  private var reader: StyleReader
  private var looks: [Look] = []
  /// What is wrong with them.
  private(set) var findings: [Finding] = []

  private struct Look {
    var style: String
    var page: PageSize
    /// Nil where the style cannot be read.
    var theme: Theme?
  }

  /// A shelf for a project; nothing is read yet.
  init(_ project: Project) {
    places = project.places
    fonts = FontIndex(folders: project.places.fonts)
    names = project.styleNames
    reader = StyleReader([:], fonts: fonts.locator)
  }

  /// All style files that were read, by the order of their names.
  var texts: [TextFile] { names.compactMap { styleFiles[$0] } }

  /// The file of a style and those of the styles that it extends.
  func files(of style: String) -> [TextFile] {
    StyleReader.lineage(of: style, in: styleFiles).compactMap { styleFiles[$0] }
  }

  /// A theme that was read before.
  func theme(of definition: ReportDefinition, style: String?) -> Theme? {
    look(style ?? definition.style, definition.pageSize)?.theme
  }

  /// All themes that were read, by the names of their styles.
  var all: [Theme] {
    looks.sorted { ($0.style, $0.page.rawValue) < ($1.style, $1.page.rawValue) }
      .compactMap(\.theme)
  }

  private func look(_ style: String, _ page: PageSize) -> Look? {
    looks.first { $0.style == style && $0.page == page }
  }

  /// Reads the theme of a report in a style, or in its own.
  mutating func read(for definition: ReportDefinition, style: String?) {
    let name = style ?? definition.style
    guard look(name, definition.pageSize) == nil else { return }
    readFiles()
    let (theme, wrong) = reader.read(name, sheet: definition.pageSize.size)
    // A fault without a place is one of the name, which the report gives unless the user does.
    findings += wrong.map { finding in
      var finding = finding
      if style == nil { finding.span = finding.span ?? .file(definition.file) }
      return finding
    }
    looks.append(Look(style: name, page: definition.pageSize, theme: theme))
  }

  private mutating func readFiles() {
    guard styleFiles.isEmpty else { return }
    var disk = FileReader(places: places)
    for name in names {
      styleFiles[name] = disk.text(at: FilePath.join(places.styles, name + ".yaml"))
    }
    findings += disk.findings
    reader = StyleReader(styleFiles, fonts: fonts.locator)
  }
}
