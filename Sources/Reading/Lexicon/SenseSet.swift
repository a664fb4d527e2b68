/// Which senses a token has, as one bit each: quick to ask, where the senses' values do not matter.
struct SenseSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ senses: [Sense]) { self.init(senses.map(\.bit)) }

  private init(bit: UInt64) { rawValue = 1 << bit }

  /// Whether any of the senses is among others.
  func meets(_ other: SenseSet) -> Bool { rawValue & other.rawValue != 0 }

  static let number = SenseSet(bit: 0)
  static let one = SenseSet(bit: 1)
  static let half = SenseSet(bit: 2)
  static let scale = SenseSet(bit: 3)
  static let joiner = SenseSet(bit: 4)
  static let minus = SenseSet(bit: 5)
  static let vague = SenseSet(bit: 6)
  static let qualifier = SenseSet(bit: 7)
  static let qualifierAfter = SenseSet(bit: 8)
  static let preposition = SenseSet(bit: 9)
  static let host = SenseSet(bit: 10)
  static let currency = SenseSet(bit: 11)
  static let percent = SenseSet(bit: 12)
  static let unit = SenseSet(bit: 13)
  static let counter = SenseSet(bit: 14)
  static let noun = SenseSet(bit: 15)
  static let stop = SenseSet(bit: 16)
  static let of = SenseSet(bit: 17)
  static let within = SenseSet(bit: 18)
  static let month = SenseSet(bit: 19)
  static let datePart = SenseSet(bit: 20)
  static let yearBefore = SenseSet(bit: 21)
  static let ordinal = SenseSet(bit: 22)
  static let ordinalMark = SenseSet(bit: 23)
  static let decade = SenseSet(bit: 24)
  static let era = SenseSet(bit: 25)
  static let dateIntro = SenseSet(bit: 26)
  static let filler = SenseSet(bit: 27)
  static let since = SenseSet(bit: 28)
  static let sinceBehind = SenseSet(bit: 29)
  static let until = SenseSet(bit: 30)
  static let untilBehind = SenseSet(bit: 31)
  static let around = SenseSet(bit: 32)
  static let aroundBehind = SenseSet(bit: 33)
  static let between = SenseSet(bit: 34)
  static let and = SenseSet(bit: 35)
  static let from = SenseSet(bit: 36)
  static let to = SenseSet(bit: 37)
  static let dash = SenseSet(bit: 38)
  static let change = SenseSet(bit: 39)
  static let changeTo = SenseSet(bit: 40)
  static let changeBehind = SenseSet(bit: 41)
  static let conversion = SenseSet(bit: 42)
  static let label = SenseSet(bit: 43)
  static let clock = SenseSet(bit: 44)
  static let plain = SenseSet(bit: 45)
  /// A scale word that may stand alone.
  static let scaleAlone = SenseSet(bit: 46)
  static let ago = SenseSet(bit: 47)

  /// The senses of words with which a figure can start.
  static let opening: SenseSet = [
    .number, .one, .minus, .qualifier, .currency, .month, .yearBefore, .ordinal, .era, .since,
    .until, .around, .between, .from, .scaleAlone,
  ]
  /// The senses with which an end of a range can end, so that a dash behind it is no hyphen.
  static let measuring: SenseSet = [
    .month, .datePart, .currency, .percent, .unit, .scale, .number,
  ]
  /// The senses of what may stick to digits ("5bn", "20th").
  static let attaching: SenseSet = [
    .scale, .currency, .percent, .unit, .counter, .ordinalMark, .decade, .datePart,
  ]
}

extension Sense {
  /// The bit of the sense, without its value.
  var bit: SenseSet {
    switch self {
    case .number: .number
    case .one: .one
    case .half: .half
    case .scale(_, let use):
      use == .alone || use == .aloneWithCurrency ? [.scale, .scaleAlone] : .scale
    case .joiner: .joiner
    case .minus: .minus
    case .vague: .vague
    case .qualifier: .qualifier
    case .qualifierAfter: .qualifierAfter
    case .preposition: .preposition
    case .host: .host
    case .currency: .currency
    case .percent: .percent
    case .unit: .unit
    case .counter: .counter
    case .noun: .noun
    case .stop: .stop
    case .of: .of
    case .within: .within
    case .ago: .ago
    default: dateBit
    }
  }

  private var dateBit: SenseSet {
    switch self {
    case .month: .month
    case .datePart: .datePart
    case .yearBefore: .yearBefore
    case .ordinal: .ordinal
    case .ordinalMark: .ordinalMark
    case .decade: .decade
    case .era: .era
    case .dateIntro: .dateIntro
    case .filler: .filler
    case .since(let side): side == .before ? .since : .sinceBehind
    case .until(let side): side == .before ? .until : .untilBehind
    case .around(let side): side == .before ? .around : .aroundBehind
    default: linkBit
    }
  }

  private var linkBit: SenseSet {
    switch self {
    case .between: .between
    case .and: .and
    case .from: .from
    case .to: .to
    case .dash: .dash
    case .change: .change
    case .changeTo: .changeTo
    case .changeBehind: .changeBehind
    case .conversion: .conversion
    case .label: .label
    case .clock: .clock
    default: .plain
    }
  }
}
