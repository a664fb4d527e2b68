import Analysis
@testable import BriefingKit
import Diagnostics
import Layout
import Report
import Scene
import Styling
import Testing
import Typesetting
import Wording

/// One report of the sample in one language, composed and laid out as `render` does it.
struct SampleReport: Sendable, CustomTestStringConvertible {
  let name: String
  let language: String
  var country: String?

  var testDescription: String {
    [name, country, language].compactMap(\.self).joined(separator: ".")
  }

  static let all = Wording.available.flatMap { language in
    [
      SampleReport(name: "summit-briefing", language: language),
      SampleReport(name: "country-note", language: language, country: "UZ"),
      SampleReport(name: "country-note", language: language, country: "TM"),
    ]
  }

  /// The briefing, and the notes on all countries, in every language.
  static let everyCountry = Wording.available.flatMap { language in
    [SampleReport(name: "summit-briefing", language: language)]
      + ["JP", "KZ", "KG", "MN", "TJ", "TM", "UZ"].map {
        SampleReport(name: "country-note", language: language, country: $0)
      }
  }

  static let project = Project.open(ProjectPlaces(root: Places.root))

  private var definition: ReportDefinition {
    get throws {
      let path = "\(Places.root)/Reports/\(name).md"
      let file = TextFile(path: path, bytes: try Disk.read(path))
      return try #require(ReportDefinition.read(file).definition)
    }
  }

  /// The languages that the report is written in.
  var languages: [String] {
    get throws { try definition.languages }
  }

  /// The patterns of all languages, compiled once.
  private static let hyphenators: [String: Hyphenator] = {
    let shelf = HyphenationShelf(project.places)
    let known = Wording.available.map { ($0, shelf.hyphenator(for: $0)) }
    return Dictionary(uniqueKeysWithValues: known).compactMapValues(\.self)
  }()

  private static let editions = {
    var shelf = EditionShelf(places: project.places)
    return shelf.library()
  }()

  private var options: ReportOptions {
    ReportOptions(country: country, editions: Self.editions)
  }

  /// The tree.
  var tree: ReportDocument {
    get throws {
      let wording = try #require(Wording.named(language))
      let (document, findings) = ReportComposer.compose(
        try definition, from: Self.project.dossier, in: wording, options: options)
      #expect(ShortPrinter.text(findings.filter { $0.severity > .note }) == "")
      return try #require(document)
    }
  }

  /// The engine that answers the report's questions.
  var engine: FigureEngine {
    get throws {
      let dossier = Self.project.dossier
      let day = try #require(ReportComposer.day(of: try definition, dossier, options))
      return FigureEngine(dossier: dossier, asOf: day)
    }
  }

  /// The look.
  var theme: Theme {
    get throws {
      let name = try definition.style
      var reader = FileReader(places: Self.project.places)
      let files = Self.project.styleNames.map { style in
        (style, reader.text(at: "\(Places.root)/Styles/\(style).yaml"))
      }
      let styles = Dictionary(uniqueKeysWithValues: files).compactMapValues(\.self)
      let fonts = FontIndex(folders: Self.project.places.fonts)
      return try #require(StyleReader.read(name, from: styles, fonts: fonts.locator).theme)
    }
  }

  /// The pages of a tree in this report's style and language.
  func pages(of tree: ReportDocument) throws -> PagedDocument {
    let wording = try #require(Wording.named(language))
    let theme = try theme
    let setter = Typesetter(fonts: theme.fonts) { Self.hyphenators[$0] }
    return Layouter(theme: theme, wording: wording, setter: setter, producer: "test").layOut(tree)
  }

  /// The report as PDF in a folder; gives the path.
  func write(into folder: TemporaryFolder) throws -> String {
    var request = RenderRequest()
    request.reports = [name]
    request.languages = [language]
    request.countries = country.map { [$0] } ?? []
    let result = ReportRenderer.render(request, of: Self.project)
    #expect(ShortPrinter.text(result.findings.filter { $0.severity > .note }) == "")
    let file = try #require(result.files.first)
    try Disk.write(file.bytes, to: folder.file(file.name))
    return folder.file(file.name)
  }
}
