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
  private var themes: [Key: Theme?] = [:]
  /// What is wrong with them.
  private(set) var findings: [Finding] = []

  private struct Key: Hashable {
    var style: String
    var page: PageSize
  }

  /// A shelf for a project; nothing is read yet.
  init(_ project: Project) {
    places = project.places
    fonts = FontIndex(folders: project.places.fonts)
    names = project.styleNames
  }

  /// All style files that were read, by the order of their names.
  var texts: [TextFile] { names.compactMap { styleFiles[$0] } }

  /// The file of a style and those of the styles that it extends.
  func files(of style: String) -> [TextFile] {
    StyleReader.lineage(of: style, in: styleFiles).compactMap { styleFiles[$0] }
  }

  /// A theme that was read before.
  func theme(of definition: ReportDefinition, style: String?) -> Theme? {
    themes[Key(style: style ?? definition.style, page: definition.pageSize)] ?? nil
  }

  /// All themes that were read, by the names of their styles.
  var all: [Theme] {
    let order = themes.sorted {
      ($0.key.style, $0.key.page.rawValue) < ($1.key.style, $1.key.page.rawValue)
    }
    return order.compactMap(\.value)
  }

  /// Reads the theme of a report in a style, or in its own.
  mutating func read(for definition: ReportDefinition, style: String?) {
    let key = Key(style: style ?? definition.style, page: definition.pageSize)
    guard themes[key] == nil else { return }
    readFiles()
    let (theme, wrong) = StyleReader.read(
      key.style, from: styleFiles, fonts: fonts.locator, sheet: definition.pageSize.size)
    // A fault without a place is one of the name, which the report gives unless the user does.
    findings += wrong.map { finding in
      var finding = finding
      if style == nil { finding.span = finding.span ?? .file(definition.file) }
      return finding
    }
    themes[key] = .some(theme)
  }

  private mutating func readFiles() {
    guard styleFiles.isEmpty else { return }
    var reader = FileReader(places: places)
    for name in names {
      styleFiles[name] = reader.text(at: FilePath.join(places.styles, name + ".yaml"))
    }
    findings += reader.findings
  }
}
