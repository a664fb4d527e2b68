/// A kind of file that a report can become: one row of `OutputFormat.all` and one file of code.
public struct OutputFormat: Sendable {
  /// The name on the command line, such as `pdf`.
  public let name: String
  /// The ending of file names, without the dot.
  public let fileExtension: String
  /// The media type (RFC 6838).
  public let mediaType: String
  /// One line about it, for help.
  public let summary: String
  /// Whether the files are messages, which tell what changed since the last edition.
  var isMail = false
  /// Makes the files of one report in one language.
  let export: @Sendable (Rendition) throws(ExportError) -> [OutputFile]

  /// All formats, in the order in which they are offered.
  public static let all: [OutputFormat] = [.pdf, .png, .svg, .html, .eml]

  /// The format of a name; nil if there is none.
  public static func named(_ name: String) -> OutputFormat? {
    all.first { $0.name == name }
  }
}

/// Why a format could not make its file.
struct ExportError: Error, Hashable {
  /// The code of the finding.
  var code: String
  /// One clause.
  var message: String
}
