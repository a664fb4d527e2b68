import Analysis
import Diagnostics
import Dossier
import Wording

extension Composition {
  /// A short text in the report's language; empty where there is none.
  mutating func inlines(_ template: LocalizedTemplate) -> [Inline] {
    inlines(template[language] ?? [])
  }

  /// Running text with its values and note marks.
  mutating func inlines(_ template: [TemplateInline]) -> [Inline] {
    var inlines: [Inline] = []
    for piece in template {
      switch piece {
      case .text(let words): inlines += words.splitAtRules(linked: linksRules, &rules)
      case .reference(let reference): inlines += value(reference)
      case .emphasis(let inner): inlines.append(.emphasis(self.inlines(inner)))
      case .strong(let inner): inlines.append(.strong(self.inlines(inner)))
      case .link(let inner, let uri): inlines.append(link(self.inlines(inner), uri))
      case .footnote(let number): inlines.append(.noteMark(ledger.cite(footnote: number)))
      }
    }
    return inlines
  }

  /// The words of a text without marks, for places that print them elsewhere; what the values rest
  /// on comes back beside it.
  mutating func plainText(_ template: LocalizedTemplate) -> String {
    plain(template[language] ?? []).text
  }

  /// The words of a text, and the records and notes that its values rest on.
  mutating func plain(_ template: [TemplateInline]) -> (text: String, figures: [Figure]) {
    var (text, figures): (String, [Figure]) = ("", [])
    for piece in template {
      switch piece {
      case .text(let words): text += words
      case .reference(let reference):
        let value = printed(reference)
        text += value.text
        figures += [value.figure].compactMap(\.self)
      case .emphasis(let inner), .strong(let inner), .link(let inner, _):
        let part = plain(inner)
        (text, figures) = (text + part.text, figures + part.figures)
      case .footnote: break
      }
    }
    return (text, figures)
  }

  private func link(_ text: [Inline], _ uri: String) -> Inline {
    uri.hasPrefix("#") ? .reference(text, anchor: String(uri.dropFirst())) : .link(text, uri: uri)
  }

  private mutating func value(_ reference: ValueReference) -> [Inline] {
    let (text, figure) = printed(reference)
    guard let figure else { return [.text(text)] }
    let value = Inline.value(text, figure: figure.query.description)
    let isRepeated = ledger.hasCited(ground(of: figure))
    guard let note = note(for: figure), !(isRepeated && reference.forms.has(.bare)) else {
      return [value]
    }
    return [value, .noteMark(note)]
  }

  /// The value of a reference in print; without a figure where it is a parameter, or refused.
  private mutating func printed(_ reference: ValueReference) -> (text: String, figure: Figure?) {
    switch reference.target {
    case .parameter(let name): return (parameter(name, reference.forms), nil)
    case .figure(let query):
      guard let figure = figure(query, at: reference.span) else { return ("", nil) }
      guard let text = ValueText(naming: naming).text(figure.value, reference.forms) else {
        report(
          "not-a-value", "'\(query)' is a table, not a value", at: reference.span,
          hints: [Hint("put it into a chart or table block")])
        return ("", nil)
      }
      notePrinted(figure)
      return (text, figure)
    }
  }

  private func parameter(_ name: String, _ forms: ReferenceForms) -> String {
    if name == TemplateContext.asOf { return wording.date(engine.asOf, forms.dateForm) }
    return options.country.map { wording.country($0) } ?? ""
  }
}

extension String {
  /// The text with each name of a rule as a link to the method's entry.
  fileprivate func splitAtRules(linked: Bool, _ rules: inout Set<Rule>) -> [Inline] {
    guard mayNameRule else { return isEmpty ? [] : [.text(self)] }
    var pieces: [Inline] = []
    var rest = self[...]
    for (name, range) in ruleNames {
      rules.insert(Rule(name.number))
      guard linked else { continue }
      if rest.startIndex < range.lowerBound {
        pieces.append(.text(String(rest[..<range.lowerBound])))
      }
      pieces.append(
        .reference([.text(String(self[range]))], anchor: RuleAnchor.name(name.number)))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }

  /// The names of rules in the text that stand as words of their own, with their places.
  private var ruleNames: [(name: RuleName, range: Range<Index>)] {
    var names: [(RuleName, Range<Index>)] = []
    var end = startIndex
    while let start = utf8[end...].firstIndex(of: UInt8(ascii: "A")) {
      end = utf8[start...].dropFirst().firstIndex { !$0.isDigit } ?? endIndex
      guard let name = RuleName(String(self[start..<end])),
        unicodeScalars[..<start].last?.isPartOfWord != true,
        unicodeScalars[end...].first?.isPartOfWord != true
      else { continue }
      names.append((name, start..<end))
    }
    return names
  }

  /// Whether an "A" stands before a digit; most texts have none and need not be taken apart.
  private var mayNameRule: Bool {
    withBytes { bytes in
      bytes.indices.dropLast().contains {
        bytes[$0] == UInt8(ascii: "A") && bytes[$0 + 1].isDigit
      }
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension Unicode.Scalar {
  fileprivate var isPartOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }
}

/// The names of the anchors of the method's entries.
enum RuleAnchor {
  static func name(_ number: Int) -> String { "rule-A\(number)" }
}
