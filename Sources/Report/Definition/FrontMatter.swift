import Diagnostics
import Notation
public import Quantities
import Wording

/// Which day stands for "now" in a report.
public enum AsOfPolicy: Hashable, Sendable {
  /// The latest day that the dossier's records speak of.
  case latest
  /// A day that the definition names.
  case day(CalendarDay)
}

/// The sheet that a report is made for.
public enum PageSize: String, Hashable, Sendable, CaseIterable {
  case a4 = "A4"
  case a5 = "A5"
  case letter
}

/// What stands between the `---` lines at the head of a definition.
struct FrontMatter: Hashable, Sendable {
  var title: LocalizedTemplate
  var kicker: LocalizedTemplate
  var standfirst: LocalizedTemplate
  var foot: LocalizedTemplate
  var style: String
  var pageSize: PageSize
  var asOf: AsOfPolicy
  /// What running text may name.
  var context: TemplateContext

  /// The author's texts.
  var texts: [LocalizedTemplate] { [title, kicker, standfirst, foot] }
}

extension FrontMatter {
  /// Reads the front matter; the lists that texts depend on come first.
  static func read(_ fields: inout MappingReader, file: String) -> FrontMatter? {
    var context = TemplateContext(file: file)
    context.languages =
      fields.required("languages", .list(of: .language), "the languages, as [en, de]") ?? []
    context.parameters = fields.optional(
      "parameters", .list(of: .parameter), default: [], "what the reader chooses, as [country]")
    context.literals = fields.optional(
      "literals", .list(of: .text), default: [], "names with digits that are no figures")
    let text = { (name: String) in ValueFormat.template(name, in: context) }
    let title = fields.required("title", text("the title"), "the finding of the report")
    let kicker = fields.required("kicker", text("the kicker"), "the kind of document")
    let standfirst = fields.optional(
      "standfirst", text("the standfirst"), "two or three sentences below the title")
    let foot = fields.required("foot", text("the foot"), "the report's name at the foot of pages")
    let style = fields.optional("style", .text, default: "ministry", "the name of a style")
    let page = fields.optional(
      "page", .choice(of: PageSize.self, "a page size"), default: .a4, "the size of the sheet")
    let asOf = fields.optional("as-of", .asOf, default: .latest, "'latest', or a day")
    guard let title, let kicker, let foot, !context.languages.isEmpty else { return nil }
    return FrontMatter(
      title: title, kicker: kicker, standfirst: standfirst ?? LocalizedTemplate(), foot: foot,
      style: style, pageSize: page, asOf: asOf, context: context)
  }
}

extension ValueFormat where Value == String {
  fileprivate static var language: ValueFormat {
    choice("a language", words: Wording.available.map { ($0, $0) })
  }

  fileprivate static var parameter: ValueFormat {
    choice("a parameter", words: ReportParameter.allCases.map { ($0.rawValue, $0.rawValue) })
  }
}

/// What a reader of a report chooses.
enum ReportParameter: String, CaseIterable {
  /// An ISO 3166-1 alpha-2 code.
  case country
}

extension ValueFormat where Value == AsOfPolicy {
  fileprivate static var asOf: ValueFormat {
    literal("an as-of date", code: "bad-date", hint: "write 'latest' or a day such as 2025-12-20") {
      text in
      if text == "latest" { return .success(.latest) }
      guard let day = try? CalendarDay(parsing: text) else { return .failure(LiteralProblem()) }
      return .success(.day(day))
    }
  }
}
