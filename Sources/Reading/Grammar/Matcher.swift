internal import Quantities

/// Finds the figures in a row of tokens.
///
/// At every token that can open a figure a date is tried, then a quantity. Every attempt looks at a
/// bounded number of tokens, or uses up what it has looked at, so that the whole takes linear time.
/// A class, because its methods and their closures share one text and never copy it.
final class Matcher {
  let letters: Letters
  let tokens: [Token]
  let numbers: [DigitNumber]
  let lexicon: Lexicon
  let style: Style
  let compounds: [[Sense]]
  /// Where the last figure ended; -1 before the first.
  private(set) var lastEnd = -1
  /// Whether it was a number of something, so that "more than" behind it compares.
  private(set) var lastIsNumber = false

  init(letters: Letters, stream: TokenStream, lexicon: Lexicon, style: Style) {
    (self.letters, self.lexicon, self.style) = (letters, lexicon, style)
    (tokens, numbers, compounds) = (stream.tokens, stream.numbers, stream.compounds)
  }

  /// All figures, in their order.
  func run() -> [FigureMention] {
    var links = ConversionLinks()
    var mentions: [FigureMention] = []
    var place = 0
    while place < tokens.count {
      guard canOpen(place) else {
        place += 1
        continue
      }
      guard let match = date(at: place) ?? figure(at: place) else {
        place = placeBehindRejected(place)
        continue
      }
      var mention = mention(of: match)
      mention.conversionOf = links.base(of: match, at: mentions.count, in: self)
      mentions.append(mention)
      place = match.phrase.upperBound
      lastEnd = place
      lastIsNumber = match.kind != .date && match.kind != .duration
    }
    return mentions
  }

  private func canOpen(_ place: Int) -> Bool {
    let token = tokens[place]
    if token.kind == .number || token.sort.meets(.opening) { return true }
    return token.kind == .mark && (token.isHyphen || token.isMinus)
  }

  private func mention(of match: Match) -> FigureMention {
    FigureMention(
      match.kind, match.value, core: codePoints(match.core), phrase: codePoints(match.phrase),
      noun: match.noun, undecided: match.undecided)
  }

  /// The code points of a range of tokens.
  func codePoints(_ range: Range<Int>) -> Range<Int> {
    tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// Where to go on behind a token that opens no figure; a name or telephone number takes all
  /// digits that follow it closely with it.
  private func placeBehindRejected(_ place: Int) -> Int {
    guard tokens[place].kind == .number, isNamed(place) || isDialled(place) else {
      return place + 1
    }
    var next = place + 1
    while let follower = digitsBehind(next) { next = follower + 1 }
    return next
  }

  private func digitsBehind(_ place: Int) -> Int? {
    if kind(place) == .number { return place }
    guard kind(place) == .mark, kind(place + 1) == .number, !tokens[place + 1].isSpaced else {
      return nil
    }
    return Mark.isHyphen(tokens[place].first) || tokens[place].first == Mark.slash
      ? place + 1 : nil
  }
}

/// What was found at a place, in tokens.
struct Match {
  var kind: FigureKind
  var value: FigureValue?
  var core: Range<Int>
  var phrase: Range<Int>
  var noun: String?
  var currency: CurrencyName?
  var undecided: [Undecided] = []
}

extension Token {
  /// Whether it is the true minus sign.
  var isMinus: Bool { kind == .mark && first == 0x2212 }
  /// Whether it is a hyphen or an en dash.
  var isHyphen: Bool { kind == .mark && Mark.isHyphen(first) }
}
