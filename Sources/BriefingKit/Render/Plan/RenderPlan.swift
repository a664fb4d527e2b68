import Diagnostics

/// The outputs that a request comes to, in the order of reports, countries, languages and styles.
struct RenderPlan: Hashable {
  /// What a plan must know of a report.
  struct Subject: Hashable {
    /// The name.
    var name: String
    /// The languages that it is written in.
    var languages: [String]
    /// Whether it is on one country at a time.
    var asksForCountry: Bool
  }

  /// The word that stands for everything of a list.
  static let everything = "all"

  /// The outputs.
  private(set) var variants: [RenderVariant] = []
  /// What was asked for and is not there.
  private(set) var findings: [Finding] = []

  /// Plans a request.
  ///
  /// - Parameters:
  ///   - subjects: the reports that are wanted, in order.
  ///   - countries: the codes of all countries of the dossier.
  ///   - styles: the names of all styles of the project.
  init(
    _ request: RenderRequest, subjects: [Subject], countries: [String], styles: [String]
  ) {
    let looks: [String?] =
      request.styles.isEmpty ? [nil] : Self.chosen(request.styles, among: styles)
    for subject in subjects {
      let languages = languages(of: subject, request)
      let places: [String?] =
        subject.asksForCountry ? Self.chosen(request.countries, among: countries) : [nil]
      for place in places {
        variants += languages.flatMap { language in
          looks.map {
            RenderVariant(report: subject.name, country: place, language: language, style: $0)
          }
        }
      }
    }
    if let shard = request.shard { variants = shard.part(of: variants) }
  }

  /// The words that were written, each once, or all that are known; whether each of them is there is
  /// seen when it is used.
  private static func chosen(_ words: [String], among known: [String]) -> [String] {
    if words.isEmpty || words == [everything] { return known }
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }

  private mutating func languages(of subject: Subject, _ request: RenderRequest) -> [String] {
    let known = subject.languages
    return Self.chosen(request.languages, among: known).filter { tag in
      if known.contains(tag) { return true }
      findings.append(.unknown("language", tag, among: known, of: subject.name))
      return false
    }
  }
}

extension Finding {
  /// Something that was asked for by a name that nothing has.
  static func unknown(
    _ kind: String, _ name: String, among known: [String], of report: String? = nil
  ) -> Finding {
    let nearest = Suggestion.nearest(to: name, among: known)
    let list = "known are \(known.joined(separator: ", "))"
    let place = report.map { " of \"\($0)\"" } ?? ""
    return Finding(
      "render.unknown-\(kind)", "there is no \(kind) \"\(name)\"\(place)",
      hints: [Hint(nearest.map { "write \"\($0)\"" } ?? list)])
  }
}
