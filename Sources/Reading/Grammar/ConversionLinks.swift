internal import Quantities

/// Links an amount that a source converts itself to the amount before it: "3 Billionen Yen (über
/// 19 Milliarden US-Dollar)".
struct ConversionLinks {
  private var last: (mention: Int, base: Int, currency: CurrencyName, next: Int)?

  /// The mention that a match converts; nil where it converts none.
  mutating func base(of match: Match, at mention: Int, in matcher: Matcher) -> Int? {
    guard match.kind == .amount, let currency = match.currency else { return nil }
    var base: Int?
    if let last, last.currency.code != currency.code || currency.code == nil,
      isLink(last.next..<match.phrase.lowerBound, in: matcher, isChain: last.base != last.mention)
    {
      base = last.base
    }
    last = (mention, base ?? mention, currency, match.phrase.upperBound)
    return base
  }

  /// Whether nothing but a bracket or words of conversion stands between two amounts; behind a
  /// conversion, a comma is enough.
  private func isLink(_ between: Range<Int>, in matcher: Matcher, isChain: Bool) -> Bool {
    guard (1...4).contains(between.count) else { return false }
    var isConversion = false
    for place in between {
      if matcher.isMark(place, 0x28, 0x5b) || matcher.has(place, .conversion) {
        isConversion = true
      } else if matcher.isMark(place, 0x2c, 0x3b, Mark.slash, 0x3d, 0x3001) {
        isConversion = isConversion || isChain || matcher.isMark(place, 0x3d, Mark.slash)
      } else {
        return false
      }
    }
    return isConversion
  }
}
