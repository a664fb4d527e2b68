import Dossier
import Report

/// One output of a report: a language, and a country where the report asks for one.
struct RenderVariant: Hashable {
  /// The BCP 47 tag.
  var language: String
  /// The ISO 3166-1 code; nil where the report has no such parameter.
  var country: String?

  /// The name of files, without an ending: `country-note.UZ.de`.
  func stem(of definition: ReportDefinition, style: String?) -> String {
    [definition.name, country, language, style].compactMap { $0 }.joined(separator: ".")
  }
}

extension Dossier {
  /// The countries that stand as actors, by code.
  var countryCodes: [String] {
    Set(actors.filter { $0.kind == .country }.compactMap(\.country)).sorted()
  }
}
