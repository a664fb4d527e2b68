/// A way to print findings: a row of `FindingFormat.all` and a printer.
public struct FindingFormat: Sendable {
  /// What the printers may use.
  public struct Context: Sendable {
    /// The files that excerpts are taken from.
    public var files: [TextFile]
    /// Whether text may hold ANSI escapes.
    public var usesColor: Bool
    /// The program's name.
    public var tool: String
    /// The program's version.
    public var version: String
    /// What is said about codes; asked for only by printers that tell it.
    public var pages: @Sendable () -> [FindingPage]

    /// Gathers what printers may use.
    public init(
      files: [TextFile] = [], usesColor: Bool = false, tool: String = "", version: String = "",
      pages: @escaping @Sendable () -> [FindingPage] = { [] }
    ) {
      self.files = files
      self.usesColor = usesColor
      self.tool = tool
      self.version = version
      self.pages = pages
    }
  }

  /// The name on the command line.
  public let name: String
  /// Whom it is for, in a few words.
  public let summary: String
  private let printer: @Sendable ([Finding], Context) -> String

  private init(
    _ name: String, _ summary: String,
    _ printer: @escaping @Sendable ([Finding], Context) -> String
  ) {
    self.name = name
    self.summary = summary
    self.printer = printer
  }

  /// The findings as text, in the order in which they are given.
  public func text(_ findings: [Finding], _ context: Context = Context()) -> String {
    printer(findings, context)
  }

  /// Excerpts with carets.
  public static let text = FindingFormat("text", "excerpts with carets, for people") {
    ExcerptPrinter(files: $1.files, usesColor: $1.usesColor).text($0)
  }

  /// All formats: one row each.
  public static let all: [FindingFormat] = [
    text,
    FindingFormat("short", "a line each, for editors") { findings, _ in
      ShortPrinter.text(findings)
    },
    FindingFormat("json", "a JSON array, for programs") { findings, _ in
      JSONPrinter.text(findings)
    },
    FindingFormat("sarif", "SARIF 2.1.0, for services that collect results") {
      SARIFPrinter(tool: $1.tool, version: $1.version, pages: $1.pages()).text($0)
    },
    FindingFormat("github", "annotations, for GitHub Actions") { findings, _ in
      GitHubPrinter.text(findings)
    },
    FindingFormat("gitlab", "a Code Quality report, for GitLab CI") { findings, _ in
      GitLabPrinter.text(findings)
    },
  ]

  /// The format of a name; nil if there is none.
  public static func named(_ name: String) -> FindingFormat? { all.first { $0.name == name } }
}
