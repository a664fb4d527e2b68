internal import Quantities

/// The hedge of a number, and where it ends.
struct Hedge {
  /// How many hedges may stand side by side.
  static let limit = 4

  var qualifier = Qualifier.exact
  var next: Int
  var undecided: [Undecided] = []

  /// Takes one more hedge: a bound is stronger than an approximation, and otherwise the first one
  /// holds.
  mutating func take(_ other: Qualifier) {
    if qualifier == .exact || (qualifier == .approximately && other != .exact) {
      qualifier = other
    }
  }
}

extension Matcher {
  /// The hedges before a number.
  func hedge(at start: Int) -> Hedge {
    var hedge = Hedge(next: start)
    // "с 5 до 7": behind a number "to" leads to the next one and bounds nothing.
    if start == lastEnd, has(start, .to) || compares(start) { return hedge }
    while hedge.next < start + Hedge.limit, let qualifier = qualifier(hedge.next) {
      if has(hedge.next, .preposition), hedge.next == start, followsHost(start) {
        hedge.undecided.append(.hedgeUnclear(text(start)))
      } else {
        hedge.take(qualifier)
      }
      hedge.next += 1
    }
    return hedge
  }

  /// The hedges behind a number.
  func addHedgesBehind(_ hedge: inout Hedge, at start: Int) {
    hedge.next = start
    while hedge.next < start + Hedge.limit, let qualifier = qualifierBehind(hedge.next) {
      if hedge.qualifier == .exact || qualifier != .approximately { hedge.qualifier = qualifier }
      hedge.next += 1
    }
  }

  private func qualifier(_ place: Int) -> Qualifier? {
    first(place, .qualifier) { if case .qualifier(let found) = $0 { found } else { nil } }
  }

  private func qualifierBehind(_ place: Int) -> Qualifier? {
    first(place, .qualifierAfter) { if case .qualifierAfter(let found) = $0 { found } else { nil } }
  }

  /// Whether a hedge sets the number behind it against the one before ("5 Prozent mehr als 2024").
  private func compares(_ place: Int) -> Bool {
    lastIsNumber && !has(place, .preposition)
      && (qualifier(place) == .over || qualifier(place) == .under)
  }

  /// Takes back a hedge that may as well say "in the course of" ("over five years").
  ///
  /// It stays where another preposition stands before it ("for over five years") or "ago" behind.
  func reconsider(_ hedge: inout Hedge, start: Int, span: QuantitySpan) {
    guard case .unit = span.measure, has(start, .preposition), hedge.undecided.isEmpty,
      hedge.qualifier == .over, !has(start - 1, [.within, .since, .until, .dateIntro]),
      !has(span.tokens.upperBound, .ago)
    else { return }
    hedge.qualifier = .exact
    hedge.undecided = [.hedgeUnclear(text(start))]
  }

  /// Whether the noun before a preposition takes it ("Vertrag über").
  private func followsHost(_ place: Int) -> Bool { has(place - 1, .host) }
}
