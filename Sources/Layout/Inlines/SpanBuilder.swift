import Report
import Styling
import Typesetting
import Wording

/// What a span of a paragraph is, besides its words.
enum SpanMeaning: Hashable {
  case words(language: String?)
  /// An abbreviation in the document's language with its long form.
  case abbreviation(String)
  case noteMark(Int)
  case link(uri: String)
  case reference(anchor: String)
}

/// A paragraph's inlines as spans for the typesetter, with what each span means.
struct InlineText {
  /// The spans; the tag of each is its index in `meanings`.
  var spans: [TextSpan] = []
  /// What each span means.
  var meanings: [SpanMeaning] = []

  /// The text of all spans but the note marks, for bookmarks and descriptions.
  var plainText: String {
    zip(spans, meanings).map { span, meaning in
      if case .noteMark = meaning { "" } else { span.text }
    }.joined()
  }
}

/// Turns inlines into spans in the style of one text role.
struct SpanBuilder {
  private let theme: Theme
  private let wording: Wording
  private var text = InlineText()

  private init(theme: Theme, wording: Wording) {
    self.theme = theme
    self.wording = wording
  }

  /// The spans of inlines whose plain words are set in the style of `role`.
  static func build(
    _ inlines: [Inline], role: TextRole, theme: Theme, wording: Wording
  ) -> InlineText {
    var builder = SpanBuilder(theme: theme, wording: wording)
    builder.add(inlines, style: theme.style(role), meaning: .words(language: nil))
    return builder.text
  }

  private mutating func add(_ inlines: [Inline], style: TextStyle, meaning: SpanMeaning) {
    for inline in inlines { add(inline, style: style, meaning: meaning) }
  }

  private mutating func add(_ inline: Inline, style: TextStyle, meaning: SpanMeaning) {
    switch inline {
    case .text(let words) where meaning == .words(language: nil):
      for part in wording.abbreviations(in: words) {
        append(
          part.text, style: style, meaning: part.expansion.map { .abbreviation($0) } ?? meaning)
      }
    case .text(let words), .value(let words, _):
      append(words, style: style, meaning: meaning)
    case .emphasis(let inner):
      var slanted = style
      slanted.isItalic = true
      add(inner, style: slanted, meaning: meaning)
    case .strong(let inner):
      var bold = style
      bold.weight = .bold
      add(inner, style: bold, meaning: meaning)
    case .foreign(let inner, let language):
      add(inner, style: style, meaning: .words(language: language))
    case .noteMark(let number):
      addMark(number, in: style)
    case .link(let inner, let uri):
      add(inner, style: style, meaning: .link(uri: uri))
    case .reference(let inner, let anchor):
      add(inner, style: style, meaning: .reference(anchor: anchor))
    }
  }

  private mutating func addMark(_ number: Int, in style: TextStyle) {
    // Two marks in a row need a sign between them, or 1 and 2 read as 12.
    if case .noteMark? = text.meanings.last {
      appendMark(",", number, in: style)
    } else if text.spans.last?.text.last?.isNumber == true {
      // A mark right behind a digit would read as a power.
      appendMark("\u{202F}", number, in: style)
    }
    appendMark(String(number), number, in: style)
  }

  private mutating func appendMark(_ words: String, _ number: Int, in style: TextStyle) {
    var mark = theme.style(.noteMark)
    let body = theme.style(.body)
    let scale = min(1, style.size / body.size)
    mark.size *= scale
    // A third of the x-height line: high enough to be a superior, low enough to keep the leading.
    append(words, style: mark, meaning: .noteMark(number), rise: style.size * 0.34)
  }

  private mutating func append(
    _ words: String, style: TextStyle, meaning: SpanMeaning, rise: Double = 0
  ) {
    guard !words.isEmpty else { return }
    var language = wording.language
    if case .words(let foreign?) = meaning { language = foreign }
    text.spans.append(
      TextSpan(words, style: style, language: language, rise: rise, tag: text.meanings.count))
    text.meanings.append(meaning)
  }
}
