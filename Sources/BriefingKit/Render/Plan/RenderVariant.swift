import Dossier

/// One output of a plan: a report in one language and style, on a country where it asks for one.
public struct RenderVariant: Hashable, Sendable {
  /// The name of the report.
  public var report: String
  /// The ISO 3166-1 code; nil where the report has no such parameter.
  public var country: String?
  /// The BCP 47 tag.
  public var language: String
  /// The name of the style that was asked for; nil for the report's own.
  public var style: String?

  /// The name of files, without an ending: `country-note.UZ.de`.
  public var stem: String {
    [report, country, language, style].compactMap(\.self).joined(separator: ".")
  }
}

extension Dossier {
  /// The countries that stand as actors, by code.
  var countryCodes: [String] {
    Set(actors.filter { $0.kind == .country }.compactMap(\.country)).sorted()
  }
}
