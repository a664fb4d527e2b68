import Analysis
import Diagnostics

/// Running text that stands side by side in several languages, up to the next block of figures.
struct LanguageRun {
  /// The blocks by BCP 47 tag, or under `*`.
  private(set) var texts: [String: [TemplateBlock]] = [:]
  private var current: String
  private let span: Span

  init(language: String, span: Span) {
    current = language
    self.span = span
    texts[language] = []
  }

  /// Whether nothing is written.
  var isEmpty: Bool { texts.values.allSatisfy(\.isEmpty) }

  /// Whether text in a language may follow as the same text in another language.
  func accepts(_ language: String) -> Bool {
    language != "*" && texts["*"] == nil && texts[language] == nil
  }

  mutating func open(_ language: String) {
    current = language
    texts[language] = []
  }

  mutating func append(_ block: TemplateBlock) { texts[current, default: []].append(block) }

  /// What is not the same in all languages.
  func findings(languages: [String]) -> [Finding] {
    if texts["*"] != nil || isEmpty { return [] }
    return languages.compactMap { language in
      guard let text = texts[language], !text.isEmpty else { return missing(language) }
      return uneven(text, language, languages)
    }
  }

  private func missing(_ language: String) -> Finding {
    Finding(
      "report.missing-text", .error, "the text has no version in '\(language)'", at: span,
      hints: [Hint("add '<!-- \(language) -->' and the text, or mark it '<!-- * -->'")])
  }

  /// Two versions of a text have the same headings and rest on the same figures.
  private func uneven(
    _ text: [TemplateBlock], _ language: String, _ languages: [String]
  ) -> Finding? {
    guard let first = languages.first(where: { texts[$0]?.isEmpty == false }),
      let model = texts[first], first != language
    else { return nil }
    if model.headingLevels != text.headingLevels {
      return Finding(
        "report.uneven-text", .warning, "the headings in '\(language)' are not those in '\(first)'",
        at: span)
    }
    let asked = text.flatMap(\.texts).questions
    let expected = model.flatMap(\.texts).questions
    guard !asked.areThose(of: expected),
      let odd = Set(asked).symmetricDifference(expected)
        .min(by: { $0.description < $1.description })
    else { return nil }
    let side = asked.contains(odd) ? first : language
    return Finding(
      "report.uneven-text", .warning, "the text in '\(side)' lacks '{{ \(odd) }}'", at: span)
  }
}

extension [TemplateBlock] {
  fileprivate var headingLevels: [Int] {
    compactMap { if case .heading(let level, _) = $0 { level } else { nil } }
  }
}
